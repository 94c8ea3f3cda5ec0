package id.sop.web.procedures;

import id.sop.procedures.runs.GivenPaper;
import id.sop.procedures.runs.PaperRow;
import id.sop.procedures.runs.Presence;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The papers of a run beside its history: what its rows produced, and what was given to them. */
@Named
@RequestScoped
public class RunPapersPanel {

    @Inject
    RunPage page;

    private List<Given> given;

    /** A paper that was given at a row. */
    public record Given(int row, GivenPaper paper) {}

    public List<PaperRow> getProduced() {
        return page.getDetails().papers();
    }

    /** What was given, without what the system keeps itself. */
    public List<Given> getGiven() {
        if (given == null) {
            given = page.getRun().history().performed().stream()
                    .flatMap(done -> done.papers().stream()
                            .filter(paper -> paper.presence() != Presence.KEPT_HERE)
                            .map(paper -> new Given(done.row(), paper)))
                    .toList();
        }
        return given;
    }

    public boolean isEmpty() {
        return getProduced().isEmpty() && getGiven().isEmpty();
    }
}
