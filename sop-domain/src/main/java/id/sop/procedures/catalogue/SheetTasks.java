package id.sop.procedures.catalogue;

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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The revisions of sheets that wait: drafts for a second person who maintains sheets, checked ones for the position that approves them. */
@ApplicationScoped
class SheetTasks implements TaskSource {

    /** Under which the sheets are counted that the caller approves, whether they wait or not. */
    static final String APPROVED = "approved";

    private static final String TO_APPROVE = "(s.state = :checked and s.approver in :positions)";
    private static final String TO_CHECK = "(s.state = :draft and s.enteredBy <> :username)";

    @Inject
    EntityManager em;

    @Inject
    Offices offices;

    @Override
    public String kind() {
        return "sheet-revision";
    }

    @Override
    public List<Task> tasks(TaskFilter filter, int limit) {
        if (asksForMore(filter)) {
            return List.of();
        }
        return condition(filter).query(em, SopSheet.class, "s.enteredAt").setMaxResults(limit).getResultList().stream()
                .map(sheet -> task(sheet, filter))
                .toList();
    }

    @Override
    public long count(TaskFilter filter) {
        return asksForMore(filter) ? 0 : condition(filter).count(em);
    }

    @Override
    public Condition.Counted counted(TaskFilter filter, DueBounds due) {
        return DueBounds.never(condition(filter));
    }

    @Override
    public Map<String, Condition> besides(TaskFilter filter) {
        return Map.of(
                APPROVED,
                new Condition("SopSheet", "s")
                        .and("s.key.office = :office", "office", filter.office())
                        .and("s.approver in :positions", "positions", filter.positions()));
    }

    /** Such a task has no due time, and nobody takes it. */
    private static boolean asksForMore(TaskFilter filter) {
        return filter.onlyMine() || filter.dueFrom() != null || filter.dueBefore() != null;
    }

    private Condition condition(TaskFilter filter) {
        var waiting = new Condition("SopSheet", "s")
                .and("s.key.office = :office", "office", filter.office())
                .with("checked", SheetState.CHECKED)
                .with("positions", filter.positions())
                .andLowerCase("lower(concat(s.key.code, concat(' ', s.title)))", filter.text());
        var maintainers = offices.positionsWith(filter.office(), Right.MAINTAIN_SHEETS);
        if (Collections.disjoint(maintainers, filter.positions())) {
            return waiting.and(TO_APPROVE);
        }
        return waiting.and("(" + TO_APPROVE + " or " + TO_CHECK + ")")
                .with("draft", SheetState.DRAFT)
                .with("username", filter.username());
    }

    private Task task(SopSheet sheet, TaskFilter filter) {
        var number = sheet.key().number();
        return new Task(
                kind(),
                number,
                sheet.state().name(),
                Subject.of(Revisions.KIND, number, sheet.title(), Urgency.ORDINARY),
                sheet.events().get(0).officerName(),
                sheet.lastEvent().at(),
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                List.of(),
                filter.actingFor(
                        sheet.state() == SheetState.CHECKED
                                ? List.of(sheet.approver())
                                : offices.positionsWith(filter.office(), Right.MAINTAIN_SHEETS)));
    }
}
