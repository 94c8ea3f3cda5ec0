package id.sop.watches;

import id.sop.procedures.steps.DueBounds;
import id.sop.procedures.steps.SecondHand;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.SubjectKind;
import id.sop.procedures.steps.Task;
import id.sop.procedures.steps.TaskFilter;
import id.sop.procedures.steps.TaskSource;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The watches that one closed alone, as tasks of the head of the office. */
@ApplicationScoped
class WatchTasks implements TaskSource {

    @Inject
    EntityManager em;

    @Override
    public String kind() {
        return "watch-alone";
    }

    @Override
    public List<Task> tasks(TaskFilter filter, int limit) {
        return condition(filter)
                .query(em, Watch.class, "w.handOver.closedAt")
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(watch -> task(watch, filter))
                .toList();
    }

    @Override
    public long count(TaskFilter filter) {
        return condition(filter).count(em);
    }

    @Override
    public Condition.Counted counted(TaskFilter filter, DueBounds due) {
        return DueBounds.never(condition(filter));
    }

    private static Condition condition(TaskFilter filter) {
        return SecondHand.told(
                new Condition("Watch", "w").and("w.office = :office", "office", filter.office()), "w.handOver", filter);
    }

    private Task task(Watch watch, TaskFilter filter) {
        var handOver = watch.handOver();
        return new Task(
                kind(),
                String.valueOf(watch.id()),
                handOver.aloneReason(),
                Subject.plain(SubjectKind.SHIFT, watch.post(), null),
                handOver.closedBy(),
                handOver.closedAt().orElseThrow(),
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                List.of(),
                filter.actingFor(List.of(handOver.told())));
    }
}
