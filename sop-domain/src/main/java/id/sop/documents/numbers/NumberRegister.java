package id.sop.documents.numbers;

import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.NotPermitted;
import id.sop.organisation.Offices;
import id.sop.organisation.Right;
import id.sop.shared.Condition;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the ledger of numbers (buku nomor), for those who keep it and for auditors. */
@Stateless
@RolesAllowed("**")
public class NumberRegister {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    NumberedBooks books;

    @Inject
    NumberChecks checks;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /** Whether the caller may read the ledger. */
    public boolean isReadable() {
        return mayRead(current.get());
    }

    /**
     * A page of the numbers of a book.
     *
     * @throws NotPermitted without the right to keep numbers or to read the trace
     * @throws NumberNotFound if there is no such book
     */
    public Page<NumberRow> page(NumberFilter filter, NumberOrder order, boolean descending, Slice slice) {
        var caller = reader();
        var things = books.find(filter.book());
        return new Condition("OfficialNumber", "n")
                .and("n.key.office = :office", "office", caller.office())
                .and("n.key.book = :book", "book", things.book())
                .and("n.key.year = :year", "year", filter.year())
                .and("n.state = :state", "state", filter.state())
                .andText("n.searchText", filter.text())
                .page(em, OfficialNumber.class, order.clause(descending), slice, found -> rows(caller, things, found));
    }

    /**
     * One number of a book.
     *
     * @throws NotPermitted without the right to keep numbers or to read the trace
     * @throws NumberNotFound if the book has not given it
     */
    public NumberRow open(String book, SerialNumber number) {
        var caller = reader();
        var things = books.find(book);
        return Optional.ofNullable(em.find(OfficialNumber.class, new OfficialNumber.Key(caller.office(), book, number)))
                .map(found -> rows(caller, things, List.of(found)).get(0))
                .orElseThrow(NumberNotFound::new);
    }

    /**
     * The books of the ledger.
     *
     * @throws NotPermitted without the right to keep numbers or to read the trace
     */
    public List<String> books() {
        reader();
        return books.all().stream().map(NumberedThings::book).toList();
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

    /** The years in which the office has given numbers, newest first; the present year is always among them. */
    public List<Integer> years() {
        var office = reader().office();
        var thisYear = Year.now(clock.withZone(offices.office(office).zone())).getValue();
        var years = em.createQuery(
                        "select distinct s.key.year from NumberSeries s where s.key.office = :office", Integer.class)
                .setParameter("office", office)
                .getResultList();
        return Stream.concat(Stream.of(thisYear), years.stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Whether the numbers of a book and year are complete, computed from what is stored now. */
    public NumberCheck check(String book, int year) {
        return checks.check(reader().office(), book, year);
    }

    private Caller reader() {
        var caller = current.get();
        if (!mayRead(caller)) {
            throw new NotPermitted();
        }
        return caller;
    }

    private static boolean mayRead(Caller caller) {
        return caller.may(Right.KEEP_NUMBERS) || caller.may(Right.READ_TRACE);
    }

    private static List<NumberRow> rows(Caller caller, NumberedThings things, List<OfficialNumber> found) {
        var used = found.stream()
                .filter(line -> line.used() != null)
                .map(OfficialNumber::number)
                .toList();
        var titles = used.isEmpty() ? Map.<SerialNumber, String>of() : things.titles(caller, used);
        return found.stream().map(line -> row(line, titles)).toList();
    }

    private static NumberRow row(OfficialNumber line, Map<SerialNumber, String> titles) {
        return new NumberRow(
                line.number(),
                line.state(),
                Optional.ofNullable(line.dated()),
                line.isOutOfOrder(),
                Optional.ofNullable(line.dateReason()),
                line.taken(),
                Optional.ofNullable(line.reservedFor()),
                Optional.ofNullable(line.used()),
                Optional.ofNullable(line.voided()),
                Optional.ofNullable(titles.get(line.number())));
    }
}
