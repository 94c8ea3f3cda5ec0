package id.sop.web.letters;

import id.sop.letters.FollowUpFilter;
import id.sop.letters.FollowUpRow;
import id.sop.letters.FollowUpService;
import id.sop.letters.LetterFilter;
import id.sop.letters.LetterOrder;
import id.sop.letters.LetterRegister;
import id.sop.letters.LetterRow;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.procedures.runs.PaperFilter;
import id.sop.procedures.runs.PaperOrder;
import id.sop.procedures.runs.PaperRow;
import id.sop.procedures.runs.RunFilter;
import id.sop.procedures.runs.RunOrder;
import id.sop.procedures.runs.PaperRegister;
import id.sop.procedures.runs.RunRegister;
import id.sop.procedures.runs.RunRow;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import id.sop.web.lists.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Answers the search field of the header: letters, dispositions to the caller, runs and their papers, the first few of each. */
@Named
@RequestScoped
public class SearchPage {

    private static final Slice FIRST = new Slice(0, 10);

    @Inject
    CurrentCaller current;

    @Inject
    LetterRegister letterRegister;

    @Inject
    FollowUpService followUpRegister;

    @Inject
    RunRegister runRegister;

    @Inject
    PaperRegister paperRegister;

    @Inject
    Asked asked;

    private String text;
    private Page<LetterRow> letters = none();
    private Page<FollowUpRow> followUps = none();
    private Page<RunRow> runs = none();
    private Page<PaperRow> papers = none();

    /** Searches for the words that the address gives; for none it finds nothing. */
    public void load() {
        text = asked.text("q");
        if (text == null) {
            return;
        }
        if (current.get().may(Right.READ_ALL_LETTERS)) {
            var filter = new LetterFilter(LetterFilter.ALL_YEARS, text, null, null, null, null);
            letters = letterRegister.page(filter, LetterOrder.RECEIVED, true, FIRST);
        }
        followUps = followUpRegister.page(new FollowUpFilter(null, text), FIRST);
        runs = runRegister.page(RunFilter.withText(text), RunOrder.STARTED, true, FIRST);
        papers = paperRegister.page(new PaperFilter(null, null, text, null, null), PaperOrder.MADE, true, FIRST);
    }

    private static <T> Page<T> none() {
        return new Page<>(List.of(), 0);
    }

    public String getText() {
        return text;
    }

    public Page<LetterRow> getLetters() {
        return letters;
    }

    public Page<FollowUpRow> getFollowUps() {
        return followUps;
    }

    public Page<RunRow> getRuns() {
        return runs;
    }

    public Page<PaperRow> getPapers() {
        return papers;
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return letters.isEmpty() && followUps.isEmpty() && runs.isEmpty() && papers.isEmpty();
    }
}
