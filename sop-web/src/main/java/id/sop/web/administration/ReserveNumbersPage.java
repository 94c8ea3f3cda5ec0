package id.sop.web.administration;

import id.sop.documents.numbers.NumberRegister;
import id.sop.documents.numbers.NumberService;
import id.sop.documents.numbers.ReserveNumbers;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.web.fields.Choice;
import id.sop.web.shared.Notices;
import id.sop.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** The form on which who keeps the ledger keeps numbers free (nomor cadangan). */
@Named
@ViewScoped
public class ReserveNumbersPage implements Serializable {

    @Inject
    transient NumberRegister register;

    @Inject
    transient NumberService keeping;

    @Inject
    transient CurrentCaller current;

    @Inject
    transient Words words;

    @Inject
    transient Notices notices;

    private final ReserveNumbers wanted = new ReserveNumbers();
    private List<Choice> books;

    /** Reads the books in which numbers can be kept free. */
    public void load() {
        current.get().require(Right.KEEP_NUMBERS);
        if (books == null) {
            books = register.reservableBooks().stream()
                    .map(book -> new Choice(book, words.of("numbers.book." + book)))
                    .toList();
            wanted.setBook((String) books.get(0).value());
        }
    }

    /** Keeps the numbers free. */
    public String reserve() {
        var numbers = keeping.reserve(wanted);
        notices.done(
                "numbers.reserved", numbers.stream().map(SerialNumber::toString).collect(Collectors.joining(", ")));
        return "/administration/numbers?faces-redirect=true&book=" + wanted.getBook();
    }

    public ReserveNumbers getWanted() {
        return wanted;
    }

    public List<Choice> getBooks() {
        return books;
    }
}
