package id.sop.web.procedures;

import id.sop.procedures.runs.Lateness;
import id.sop.procedures.runs.RunFilter;
import id.sop.procedures.runs.RunOrder;
import id.sop.procedures.steps.RunState;
import id.sop.web.lists.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Which runs the address asks for, and in which order: the same for the page of the register, its print and its export. */
@RequestScoped
public class RunsQuery {

    @Inject
    Asked asked;

    RunFilter filter() {
        return new RunFilter(
                asked.text("sop"),
                revision(),
                asked.constant(RunState.class, "state"),
                asked.text("kind"),
                asked.text("position"),
                asked.constant(Lateness.class, "late"),
                asked.day("from"),
                asked.day("to"),
                asked.text("q"));
    }

    /** Only with its sheet; the lists of revisions lead here with both. */
    private Integer revision() {
        var revision = asked.number("revision", 0);
        return revision == 0 ? null : revision;
    }

    RunOrder order() {
        return asked.order(RunOrder.class, RunOrder.STARTED);
    }

    boolean descending() {
        return asked.descending(true);
    }
}
