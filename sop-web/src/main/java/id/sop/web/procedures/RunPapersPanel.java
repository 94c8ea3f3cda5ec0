package id.sop.web.procedures;

import id.sop.procedures.runs.GivenPaper;
import id.sop.procedures.runs.PaperNumber;
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

    /** A paper that was given at a row, and where it leads; the links are null where there is nothing to open. */
    public record Given(int row, GivenPaper paper) {

        /** The number of the letter it refers to. */
        public String letter() {
            return "letter".equals(paper.referenceKind()) ? paper.referenceNumber() : null;
        }

        /** The number of the run whose paper it refers to. */
        public String run() {
            return "paper".equals(paper.referenceKind())
                    ? PaperNumber.parse(paper.referenceNumber())
                            .map(number -> number.run().inAddress())
                            .orElse(null)
                    : null;
        }
    }

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
