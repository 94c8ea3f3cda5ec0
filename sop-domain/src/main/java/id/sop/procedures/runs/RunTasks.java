package id.sop.procedures.runs;

import id.sop.organisation.Compartments;
import id.sop.organisation.CurrentCaller;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.sheet.RequiredPaper;
import id.sop.procedures.steps.DueBounds;
import id.sop.procedures.steps.Task;
import id.sop.procedures.steps.TaskFilter;
import id.sop.procedures.steps.TaskSource;
import id.sop.procedures.steps.Urgency;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The current steps of runs, as tasks of the positions whose turn it is. */
@ApplicationScoped
class RunTasks implements TaskSource {

    private static final String WAITING_LAST = "case when r.awaitedDone is null then 0 else 1 end";

    @Inject
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentCaller current;

    @Inject
    VisibleRuns visible;

    @Inject
    Compartments compartments;

    @Override
    public String kind() {
        return "step";
    }

    @Override
    public List<Task> tasks(TaskFilter filter, int limit) {
        return condition(filter)
                .query(
                        em,
                        SopRun.class,
                        "r.dueAt nulls last, " + WAITING_LAST + ", " + Urgency.first("r.subject.urgency")
                                + ", r.openedAt")
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(run -> task(run, filter))
                .toList();
    }

    @Override
    public long count(TaskFilter filter) {
        return condition(filter).count(em);
    }

    @Override
    public Condition.Counted counted(TaskFilter filter, DueBounds due) {
        return due.counted(condition(filter), "r.dueAt");
    }

    private Condition condition(TaskFilter filter) {
        var turns = new Condition("SopRun", "r")
                .and("r.office = :office", "office", filter.office())
                .and("exists (select p from r.turn p where p in :positions)", "positions", filter.positions());
        visible.letInto(turns, "r", current.get());
        return filter.narrow(turns, "r.dueAt", "r.takenBy", "r.searchText");
    }

    private Task task(SopRun run, TaskFilter filter) {
        var step = run.current(catalogue.sheet(run.sheet()));
        return new Task(
                kind(),
                run.number().inAddress(),
                step.activity(),
                run.subject(),
                run.sopTitle(),
                step.no(),
                Optional.of(step.handler()),
                run.openedAt(),
                run.dueAt(),
                run.dueWaitsFor(),
                run.plannedDueAt().isPresent(),
                run.takenByName(),
                run.isTakenBy(filter.username()),
                step.papersOfTheOfficer().stream().map(RequiredPaper::name).toList(),
                filter.actingFor(step.positions(run.office())),
                run.compartment().map(code -> compartments.nameOf(run.office(), code)),
                run.awaited());
    }
}
