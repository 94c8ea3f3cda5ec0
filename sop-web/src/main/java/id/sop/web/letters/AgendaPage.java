package id.sop.web.letters;

import id.sop.web.steps.StartableSheets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the page of the agenda book has beside the book: where a letter is registered. */
@Named
@RequestScoped
public class AgendaPage {

    private static final String FIRST_ROW = "letters.register-incoming";

    @Inject
    StartableSheets sheets;

    private StartableSheets.Start start;

    /** Looks for the sheet by which the caller registers letters. */
    public void load() {
        start = sheets.beginningWith(FIRST_ROW).orElse(null);
    }

    /** Where a letter is registered; null for who does not register letters. */
    public StartableSheets.Start getStart() {
        return start;
    }
}
