package id.sop.web.letters;

import id.sop.letters.LetterFilter;
import id.sop.letters.LetterOrder;
import id.sop.letters.LetterRegister;
import id.sop.letters.LetterRow;
import id.sop.shared.Page;
import id.sop.web.fields.Choice;
import id.sop.web.lists.Asked;
import id.sop.web.steps.StartableSheets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The agenda book of incoming letters (buku agenda surat masuk). */
@Named
@RequestScoped
public class AgendaPage {

    private static final String FIRST_ROW = "letters.register-incoming";

    @Inject
    Asked asked;

    @Inject
    AgendaQuery query;

    @Inject
    LetterRegister register;

    @Inject
    StartableSheets sheets;

    private LetterFilter filter;
    private Page<LetterRow> letters;
    private List<Choice> years;
    private StartableSheets.Start start;

    /** Reads the letters that the address asks for, the latest number first. */
    public void load() {
        filter = query.filter();
        letters = register.page(
                filter, asked.order(LetterOrder.class, LetterOrder.NUMBER), asked.descending(true), asked.slice());
        years = register.years().stream()
                .map(year -> new Choice(year, year.toString()))
                .toList();
        start = sheets.beginningWith(FIRST_ROW).orElse(null);
    }

    public LetterFilter getFilter() {
        return filter;
    }

    public Page<LetterRow> getLetters() {
        return letters;
    }

    public List<Choice> getYears() {
        return years;
    }

    /** Where a letter is registered; null for who does not register letters. */
    public StartableSheets.Start getStart() {
        return start;
    }
}
