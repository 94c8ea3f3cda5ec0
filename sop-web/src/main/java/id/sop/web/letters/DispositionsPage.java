package id.sop.web.letters;

import id.sop.letters.FollowUpFilter;
import id.sop.letters.FollowUpRow;
import id.sop.letters.FollowUpService;
import id.sop.shared.Page;
import id.sop.web.lists.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The dispositions to the caller's positions, open and done: the way back to a letter that is no task any more. */
@Named
@RequestScoped
public class DispositionsPage {

    @Inject
    FollowUpService followUps;

    @Inject
    Asked asked;

    private Page<FollowUpRow> rows;

    /** Reads the dispositions that the address asks for. */
    public void load() {
        rows = followUps.page(
                new FollowUpFilter(asked.constant(FollowUpFilter.Progress.class, "progress"), asked.text("q")),
                asked.slice());
    }

    public Page<FollowUpRow> getRows() {
        return rows;
    }
}
