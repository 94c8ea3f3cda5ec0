package id.sop.web.administration;

import id.sop.documents.numbers.NumberCheck;
import id.sop.documents.numbers.NumberFilter;
import id.sop.documents.numbers.NumberRegister;
import id.sop.documents.numbers.NumberRow;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.shared.Page;
import id.sop.web.fields.Choice;
import id.sop.web.lists.Asked;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The ledger of numbers (buku nomor): the numbers of one book and year, and whether they are complete. */
@Named
@RequestScoped
public class NumbersPage {

    @Inject
    NumberRegister register;

    @Inject
    NumbersQuery query;

    @Inject
    CurrentCaller current;

    @Inject
    Asked asked;

    @Inject
    Words words;

    private NumberFilter filter;
    private Page<NumberRow> numbers;
    private NumberCheck check;
    private List<Choice> years;
    private boolean kept;

    /** Reads the numbers that the address asks for, the latest first. */
    public void load() {
        years = query.years().stream()
                .map(year -> new Choice(year, year.toString()))
                .toList();
        filter = query.filter();
        numbers = register.page(filter, query.order(), query.descending(), asked.slice());
        check = register.check(filter.book(), filter.year());
        kept = current.get().may(Right.KEEP_NUMBERS);
    }

    public NumberFilter getFilter() {
        return filter;
    }

    public Page<NumberRow> getNumbers() {
        return numbers;
    }

    public NumberCheck getCheck() {
        return check;
    }

    public List<Choice> getYears() {
        return years;
    }

    public List<Choice> getBooks() {
        return register.books().stream()
                .map(book -> new Choice(book, words.of("numbers.book." + book)))
                .toList();
    }

    /** Whether the caller keeps the ledger, and may reserve numbers and declare them void. */
    public boolean isKept() {
        return kept;
    }
}
