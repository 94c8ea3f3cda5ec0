package id.sop.web.administration;

import id.sop.documents.numbers.NumberRegister;
import id.sop.documents.numbers.NumberRow;
import id.sop.documents.numbers.NumberService;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.shared.PlainText;
import id.sop.web.shared.AddressNotFound;
import id.sop.web.shared.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** One number of the ledger; who keeps the ledger declares it void here. */
@Named
@ViewScoped
public class NumberPage implements Serializable {

    @Inject
    transient NumberRegister register;

    @Inject
    transient NumberService keeping;

    @Inject
    transient CurrentCaller current;

    @Inject
    transient Notices notices;

    private String book;
    private String no;

    @Size(max = 1000) @PlainText
    private String reason;

    private transient NumberRow number;

    public void load() {
        getNumber();
    }

    /** Declares the number void. */
    public String cancel() {
        var cancelled = getNumber().number();
        keeping.cancel(book, cancelled, reason);
        notices.done("numbers.voided", cancelled);
        return "/administration/number?faces-redirect=true&includeViewParams=true";
    }

    public NumberRow getNumber() {
        if (number == null) {
            number = register.open(book, AddressNotFound.number(no));
        }
        return number;
    }

    /** Whether the caller may declare it void. */
    public boolean isVoidable() {
        return !getNumber().isVoid() && current.get().may(Right.KEEP_NUMBERS);
    }

    public String getBook() {
        return book;
    }

    public void setBook(String book) {
        this.book = book;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
