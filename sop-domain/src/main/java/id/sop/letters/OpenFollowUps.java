package id.sop.letters;

import id.sop.procedures.steps.DueBounds;
import id.sop.procedures.steps.Task;
import id.sop.procedures.steps.TaskFilter;
import id.sop.procedures.steps.TaskSource;
import id.sop.procedures.steps.Urgency;
import id.sop.shared.Condition;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the two kinds of tasks about dispositions share: a query over follow-ups and the form of a task. */
abstract class OpenFollowUps implements TaskSource {

    @Inject
    EntityManager em;

    private final Set<FollowUpState> states;

    /** @param states in which states a follow-up is such a task */
    OpenFollowUps(Set<FollowUpState> states) {
        this.states = states;
    }

    /** Whose tasks they are, as a condition over {@code f} with the parameter {@code :positions}. */
    abstract String whose();

    /** The position whose task it is. */
    abstract String whose(FollowUp followUp);

    /** What is to be done. */
    abstract String activity(FollowUp followUp);

    @Override
    public List<Task> tasks(TaskFilter filter, int limit) {
        return condition(filter)
                .query(em, FollowUp.class, "f.dueAt nulls last, " + Urgency.first("f.letter.urgency") + ", f.sentAt")
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(followUp -> task(followUp, filter))
                .toList();
    }

    @Override
    public long count(TaskFilter filter) {
        return condition(filter).count(em);
    }

    @Override
    public Condition.Counted counted(TaskFilter filter, DueBounds due) {
        return due.counted(condition(filter), "f.dueAt");
    }

    private Condition condition(TaskFilter filter) {
        var open = new Condition("FollowUp", "f")
                .and("f.office = :office", "office", filter.office())
                .and("f.state in :states", "states", states)
                .and(whose(), "positions", filter.positions());
        return filter.narrow(open, "f.dueAt", "f.readByUsername", "f.letter.searchText");
    }

    private Task task(FollowUp followUp, TaskFilter filter) {
        var disposition = followUp.disposition();
        return new Task(
                kind(),
                followUp.number().inAddress(),
                activity(followUp),
                followUp.letter().asSubject(),
                disposition.givenBy().positionName(),
                followUp.sentAt().orElse(disposition.givenAt()),
                followUp.dueAt(),
                false,
                Optional.ofNullable(followUp.readBy()),
                followUp.isReadBy(filter.username()),
                List.of(),
                filter.actingFor(List.of(whose(followUp))));
    }
}
