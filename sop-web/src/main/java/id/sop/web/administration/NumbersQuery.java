package id.sop.web.administration;

import id.sop.documents.numbers.NumberFilter;
import id.sop.documents.numbers.NumberOrder;
import id.sop.documents.numbers.NumberRegister;
import id.sop.documents.numbers.NumberState;
import id.sop.web.lists.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Which numbers the address asks for, and in which order: the same for the page of the ledger, its print and its export. */
@RequestScoped
public class NumbersQuery {

    static final String BOOK = "book";
    static final String YEAR = "year";

    @Inject
    NumberRegister register;

    @Inject
    Asked asked;

    private List<Integer> years;

    /** The years in which the office has given numbers, newest first. */
    List<Integer> years() {
        if (years == null) {
            years = register.years();
        }
        return years;
    }

    NumberFilter filter() {
        var books = register.books();
        var book = asked.text(BOOK);
        return new NumberFilter(
                books.contains(book) ? book : books.get(0),
                Math.max(1, asked.number(YEAR, years().get(0))),
                asked.constant(NumberState.class, "state"),
                asked.text("q"));
    }

    NumberOrder order() {
        return asked.order(NumberOrder.class, NumberOrder.NUMBER);
    }

    boolean descending() {
        return asked.descending(true);
    }
}
