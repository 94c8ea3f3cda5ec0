package id.sop.web.administration;

import id.sop.documents.numbers.NumberCheck;
import id.sop.documents.numbers.NumberRegister;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.web.registers.RegisterPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the page of the ledger of numbers (buku nomor) has beside the numbers of one book and year: whether they are complete. */
@Named
@RequestScoped
public class NumbersPage {

    static final String BOOK = "book";

    @Inject
    RegisterPage page;

    @Inject
    NumberRegister register;

    @Inject
    CurrentCaller current;

    private NumberCheck check;
    private boolean kept;

    /** Checks the book that the page shows. */
    public void load() {
        check = register.check((String) page.wanted(BOOK), (Integer) page.wanted("year"));
        kept = current.get().may(Right.KEEP_NUMBERS);
    }

    /** The book that is shown. */
    public String getBook() {
        return (String) page.wanted(BOOK);
    }

    public NumberCheck getCheck() {
        return check;
    }

    /** Whether the caller keeps the ledger, and may reserve numbers and declare them void. */
    public boolean isKept() {
        return kept;
    }
}
