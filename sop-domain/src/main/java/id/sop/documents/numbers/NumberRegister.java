package id.sop.documents.numbers;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.NotPermitted;
import id.sop.organisation.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads a number of the ledger (buku nomor) and checks its books, for those who keep it and for auditors. */
@Stateless
@RolesAllowed("**")
public class NumberRegister {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    NumberLines lines;

    @Inject
    NumberedBooks books;

    @Inject
    NumberChecks checks;

    /** Whether the caller may read the ledger. */
    public boolean isReadable() {
        return lines.mayRead(current.get());
    }

    /**
     * One number of a book.
     *
     * @throws NotPermitted without the right to keep numbers or to read the trace
     * @throws NumberNotFound if the book has not given it
     */
    public NumberRow open(String book, SerialNumber number) {
        var caller = lines.reader();
        books.find(book);
        return Optional.ofNullable(em.find(OfficialNumber.class, new OfficialNumber.Key(caller.office(), book, number)))
                .map(found -> lines.rows(List.of(found)).get(0))
                .orElseThrow(NumberNotFound::new);
    }

    /**
     * The books in which numbers can be kept free.
     *
     * @throws NotPermitted without the right to keep numbers
     */
    public List<String> reservableBooks() {
        current.get().require(Right.KEEP_NUMBERS);
        return books.all().stream()
                .filter(NumberedThings::isReservable)
                .map(NumberedThings::book)
                .toList();
    }

    /** Whether the numbers of a book and year are complete, computed from what is stored now. */
    public NumberCheck check(String book, int year) {
        return checks.check(lines.reader().office(), book, year);
    }
}
