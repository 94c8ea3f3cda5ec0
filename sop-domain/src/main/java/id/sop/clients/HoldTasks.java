package id.sop.clients;

import id.sop.organisation.Offices;
import id.sop.organisation.Right;
import id.sop.procedures.steps.DueBounds;
import id.sop.procedures.steps.Subject;
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

/** The members who are held, as tasks of the positions that decide on clients (tindak lanjut penundaan): nobody is forgotten. */
@ApplicationScoped
class HoldTasks implements TaskSource {

    static final String KIND = "hold";

    @Inject
    EntityManager em;

    @Inject
    Offices offices;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Task> tasks(TaskFilter filter, int limit) {
        return condition(filter)
                .query(em, MemberHold.class, "h.dueAt, h.id")
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(hold -> task(hold, filter))
                .toList();
    }

    @Override
    public long count(TaskFilter filter) {
        return condition(filter).count(em);
    }

    @Override
    public Condition.Counted counted(TaskFilter filter, DueBounds due) {
        return due.counted(condition(filter), "h.dueAt");
    }

    private Condition condition(TaskFilter filter) {
        var open = new Condition("MemberHold", "h")
                .and("h.office = :office", "office", filter.office())
                .and("h.decision is null")
                .and("h.member.state = :here", "here", MemberState.ARRIVED); // who has left waits for nobody
        var decides = deciding(filter.office()).stream().anyMatch(filter.positions()::contains);
        return filter.narrow(
                decides ? open : open.and("1 = 0"), "h.dueAt", "h.officer.username", "h.member.intake.searchText");
    }

    private List<String> deciding(String office) {
        return offices.positionsWith(office, Right.DECIDE_ON_CLIENTS);
    }

    /** It says the number and no reason: the inbox is read over shoulders. */
    private Task task(MemberHold hold, TaskFilter filter) {
        var number = hold.member().number();
        return new Task(
                KIND,
                number.inAddress(),
                ClientWords.of("hold.activity"),
                Subject.of(Intake.KIND, number.inAddress(), number.toString(), Urgency.IMPORTANT),
                hold.officer().positionName(),
                hold.since(),
                Optional.of(hold.dueAt()),
                false,
                Optional.empty(),
                false,
                List.of(),
                filter.actingFor(deciding(filter.office())));
    }
}
