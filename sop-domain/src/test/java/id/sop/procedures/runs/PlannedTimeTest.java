package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.inbox.TaskQuery;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "Waktu disesuaikan" (domain: item 15): the officer plans the time of a row, and the printed one is a guide. */
class PlannedTimeTest extends RunsTest {

    private static final Instant THURSDAY_NOON = Instant.parse("2026-11-26T05:00:00Z");

    private void plans(String username, SerialNumber run, String until, String reason) {
        var time = LocalDateTime.parse(until);
        var plan = new PlannedTime();
        plan.setDay(time.toLocalDate());
        plan.setTime(time.toLocalTime());
        plan.setReason(reason);
        as(username).does(AssignmentService.class, assignment -> assignment.plan(run, plan));
    }

    private SerialNumber taken() {
        var run = assessment();
        as("peksos").takes(run);
        return run;
    }

    @Test
    void the_planned_time_is_the_due_time_of_this_visit() {
        var run = taken();

        plans("peksos", run, "2026-11-26T12:00", " Klien sakit ");

        var view = as("peksos").opens(run);
        var task = as("kasipelrehsos").inbox().get(0);
        var event = view.history().events().get(1);
        assertEquals(Optional.of(THURSDAY_NOON), view.planned());
        assertEquals(Optional.of(THURSDAY_NOON), view.dueAt());
        assertEquals(Optional.of(THURSDAY_NOON), task.dueAt());
        assertTrue(task.planned());
        assertEquals(List.of("PLANNED", "Klien sakit"), List.of(event.kind(), event.note()));
        assertEquals(Optional.of(THURSDAY_NOON), event.planned());
    }

    @Test
    void what_is_performed_within_the_plan_needs_no_excuse() {
        var run = taken();
        plans("peksos", run, "2026-11-26T12:00", null);
        clock().set("2026-11-25T15:00");

        as("peksos").performs(run);

        var view = as("peksos").opens(run);
        var measure = view.history().performed().get(1).measure();
        assertEquals(Measure.Verdict.AS_PLANNED, measure.verdict());
        assertEquals(Optional.of(THURSDAY_NOON), measure.planned());
        assertEquals("PT240M", measure.standard().orElseThrow().text());
        assertEquals(Optional.empty(), view.planned(), "the plan was for that row only");
    }

    @Test
    void what_is_performed_after_the_plan_says_so() {
        var run = taken();
        plans("peksos", run, "2026-11-23T10:00", null);
        clock().set("2026-11-23T10:01");

        assertTrue(as("peksos").inbox(new TaskQuery(TaskQuery.Due.LATE, false, null, null)).stream()
                .anyMatch(task -> task.number().equals(run.inAddress())));
        as("peksos").performs(run);

        assertEquals(
                Measure.Verdict.AFTER_PLAN,
                as("peksos").opens(run).history().performed().get(1).measure().verdict());
    }

    @Test
    void a_time_that_has_passed_or_is_not_said_is_no_plan() {
        var run = taken();

        var refusal = assertThrows(PlannedTimePast.class, () -> plans("peksos", run, "2026-11-23T09:00", null));
        assertThrows(
                ConstraintViolationException.class,
                () -> as("peksos")
                        .does(AssignmentService.class, assignment -> assignment.plan(run, new PlannedTime())));

        assertEquals(List.of(clock().instant()), List.of(refusal.arguments()));
        assertEquals(Optional.empty(), as("peksos").opens(run).planned());
    }

    @Test
    void only_a_row_whose_time_may_be_adjusted_is_planned() {
        var run = taken();
        as("peksos").performs(run);
        as("peksos").takes(run);

        assertThrows(TimeNotAdjustable.class, () -> plans("peksos", run, "2026-11-26T12:00", null));
    }

    @Test
    void only_the_officer_who_has_the_step_plans_it() {
        var run = assessment();
        assertThrows(StepNotTaken.class, () -> plans("peksos", run, "2026-11-26T12:00", null));
        as("peksos").takes(run);

        assertThrows(StepTakenByAnother.class, () -> plans("kasipelrehsos", run, "2026-11-26T12:00", null));
        assertThrows(NotYourTurn.class, () -> plans("kasubbag", run, "2026-11-26T12:00", null));
        assertThrows(RunNotFound.class, () -> plans("pky.kadis", run, "2026-11-26T12:00", null));
    }

    @Test
    void a_row_without_a_printed_time_has_none_anywhere() {
        var run = taken();
        as("peksos").performs(run);
        as("peksos").performs(run);

        var view = as("kasipelrehsos").opens(run);
        var task = as("kasipelrehsos").inbox().get(0);
        assertEquals(4, view.current().orElseThrow().no());
        assertEquals(Optional.empty(), view.dueAt());
        assertEquals(Optional.empty(), task.dueAt());
        assertFalse(task.planned());
        as("kasipelrehsos").performs(run);
        assertEquals(
                Measure.Verdict.NO_STANDARD,
                as("kasipelrehsos")
                        .opens(run)
                        .history()
                        .performed()
                        .get(3)
                        .measure()
                        .verdict());
    }
}
