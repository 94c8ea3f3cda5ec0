package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.audit.TraceFilter;
import id.sop.audit.TraceRegister;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Colleague;
import id.sop.organisation.NoPosition;
import id.sop.organisation.PositionsInSeveralOffices;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.ReasonRequired;
import id.sop.procedures.steps.RunState;
import id.sop.shared.Slice;
import id.sop.testbed.OnBothDatabases;
import id.sop.testbed.PlainSheet;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has the current step, and what happens when two want it. */
class AssignmentTest extends OnBothDatabases {

    @BeforeEach
    void enterTheSheet() {
        office().enterSheet(PlainSheet.XML);
    }

    private SerialNumber registered() {
        return as("pelaksana").starts(PlainSheet.CODE, request("005/1"));
    }

    private static PlainStep request(String number) {
        var input = new PlainStep();
        input.setAbout("Undangan");
        input.setNumber(number);
        return input;
    }

    @Test
    void a_second_officer_sees_who_has_the_step_and_cannot_take_it() {
        var run = registered();
        as("pelaksana").takes(run);

        var view = as("pelaksana2").opens(run);
        var refusal =
                assertThrows(StepTakenByAnother.class, () -> as("pelaksana2").takes(run));

        assertEquals("Rina Contoh", view.holder().orElseThrow().name());
        assertFalse(view.holder().orElseThrow().isCaller());
        assertEquals(new RunView.May(false, false, true, true), view.may());
        assertEquals(
                new RunView.May(false, true, false, true),
                as("pelaksana").opens(run).may());
        assertEquals(
                List.of("Rina Contoh", Instant.parse("2026-11-23T02:00:00Z")),
                List.of(refusal.arguments()).subList(1, 3));
    }

    @Test
    void taking_a_step_says_which_row_is_to_be_performed_and_is_no_opening_of_the_run() {
        var run = registered();

        var taken = as("pelaksana").asks(AssignmentService.class, assignment -> assignment.take(run));
        var takenOver =
                as("pelaksana2").asks(AssignmentService.class, assignment -> assignment.takeOver(run, "Rina sakit"));

        assertEquals(List.of(2, 2), List.of(taken.no(), takenOver.no()));
        assertEquals(
                0,
                as("auditor")
                        .asks(
                                TraceRegister.class,
                                trace -> trace.page(
                                        new TraceFilter(null, "run.opened", null, null, null), new Slice(0, 10)))
                        .total());
    }

    @Test
    void a_step_given_back_can_be_taken_by_another_officer() {
        var run = registered();
        as("pelaksana").takes(run);
        assertThrows(
                StepTakenByAnother.class,
                () -> as("pelaksana2").does(AssignmentService.class, assignment -> assignment.giveBack(run)));

        as("pelaksana").does(AssignmentService.class, assignment -> assignment.giveBack(run));
        as("pelaksana2").takes(run);

        assertTrue(as("pelaksana2").opens(run).may().perform());
        assertEquals(List.of("TAKEN", "GIVEN_BACK", "TAKEN"), kinds(run));
    }

    @Test
    void a_step_is_handed_over_to_another_holder_of_the_position_only() {
        var run = registered();
        as("pelaksana").takes(run);
        clock().forward(Duration.ofMinutes(10));

        assertEquals(
                List.of("Joko Contoh"),
                as("pelaksana").opensDetails(run).others().stream()
                        .map(Colleague::name)
                        .toList());
        for (var wrong : List.of("kasubbag", "pky.umum", "nobody-at-all")) {
            assertThrows(
                    NotAHolder.class,
                    () -> as("pelaksana").does(AssignmentService.class, assignment -> assignment.handOver(run, wrong)),
                    wrong);
        }
        as("pelaksana").does(AssignmentService.class, assignment -> assignment.handOver(run, "pelaksana2"));

        var holder = as("pelaksana2").opens(run).holder().orElseThrow();
        assertTrue(holder.isCaller());
        assertEquals(Instant.parse("2026-11-23T02:00:00Z"), holder.since(), "the work keeps its beginning");
        assertEquals(
                "Joko Contoh",
                as("pelaksana").opens(run).history().events().get(1).note());
    }

    @Test
    void a_step_is_taken_over_from_an_absent_officer_with_a_reason() {
        var run = registered();
        as("pelaksana").takes(run);
        assertThrows(ReasonRequired.class, () -> takesOver("pelaksana2", run, " "));
        assertThrows(NotYourTurn.class, () -> takesOver("kasubbag", run, "Cuti"));
        assertThrows(ConstraintViolationException.class, () -> takesOver("pelaksana2", run, "a".repeat(1001)));

        takesOver("pelaksana2", run, "Rina cuti");

        assertTrue(as("pelaksana2").opens(run).may().perform());
        assertEquals(
                "Rina Contoh: Rina cuti",
                as("pelaksana").opens(run).history().events().get(1).note());
    }

    private void takesOver(String officer, SerialNumber run, String reason) {
        as(officer).does(AssignmentService.class, assignment -> assignment.takeOver(run, reason));
    }

    @Test
    void a_run_is_withdrawn_by_the_first_position_the_head_or_who_keeps_the_ledger_with_a_reason() {
        var run = registered();
        for (var officer : List.of("kasipas", "admin")) {
            assertThrows(RunNotFound.class, () -> withdraws(officer, run, "Salah"), officer);
        }
        assertThrows(ReasonRequired.class, () -> withdraws("kepala", run, null));

        withdraws("kepala", run, " Salah alamat ");

        var view = as("pelaksana").opens(run);
        assertEquals(RunState.WITHDRAWN, view.state());
        assertEquals("Salah alamat", view.endReason());
        assertEquals(new RunView.May(false, false, false, false), view.may());
        var refusal = assertThrows(RunEnded.class, () -> as("pelaksana").takes(run));
        assertEquals(List.of("P-0001/2026", RunState.WITHDRAWN), List.of(refusal.arguments()));
        assertThrows(RunEnded.class, () -> withdraws("kepala", run, "Lagi"));
    }

    private void withdraws(String officer, SerialNumber run, String reason) {
        as(officer).does(RunEndingService.class, ending -> ending.withdraw(run, reason));
    }

    @Test
    void an_officer_in_another_position_cannot_perform_the_step() {
        var run = registered();
        var submission = taken("pelaksana", run);

        var refusal = assertThrows(NotYourTurn.class, () -> as("kasubbag").submits(run, submission));

        assertEquals("Pelaksana", refusal.arguments()[1]);
        assertEquals(1, as("pelaksana").opens(run).history().performed().size());
    }

    @Test
    void a_step_is_taken_before_it_is_performed() {
        var run = registered();
        var form = as("pelaksana").form(run);
        var input = (PlainStep) form.input();
        var submission = new StepSubmission(form.visit(), Outcome.DONE, null, List.of(), input);
        input.setAbout("a".repeat(501));

        assertThrows(
                ConstraintViolationException.class,
                () -> as("pelaksana").submits(run, submission),
                "the form is not filled as it should");
        input.setAbout(null);
        assertThrows(StepNotTaken.class, () -> as("pelaksana").submits(run, submission));
    }

    @Test
    void the_same_form_submitted_twice_starts_one_run_under_one_number() {
        var first = as("pelaksana").starts(PlainSheet.CODE, "form-1", request("005/1"));
        var second = as("pelaksana").starts(PlainSheet.CODE, "form-1", request("005/1"));

        assertEquals(first, second);
        assertEquals(1, as("pelaksana").inbox().size());
        assertEquals(SerialNumber.of(2026, 2), as("pelaksana").starts(PlainSheet.CODE, "form-2", request("005/2")));
    }

    @Test
    void a_step_submitted_twice_is_done_once_and_the_second_says_by_whom_and_when() {
        var run = registered();
        var submission = taken("pelaksana", run);
        as("pelaksana").submits(run, submission);
        clock().forward(Duration.ofMinutes(1));

        var refusal =
                assertThrows(StepAlreadyPerformed.class, () -> as("pelaksana").submits(run, submission));

        assertEquals(
                List.of("Mencatat", "Rina Contoh", Instant.parse("2026-11-23T02:00:00Z")),
                List.of(refusal.arguments()));
        assertEquals(2, as("pelaksana").opens(run).history().performed().size());
    }

    private StepSubmission taken(String officer, SerialNumber run) {
        as(officer).takes(run);
        var form = as(officer).form(run);
        return new StepSubmission(form.visit(), Outcome.DONE, null, List.of(), form.input());
    }

    @Test
    void of_two_officers_who_take_a_step_at_once_one_gets_it() throws Exception {
        for (int round = 1; round <= 10; round++) {
            var run = as("pelaksana").starts(PlainSheet.CODE, request("005/" + round));

            var refusals = atOnce(taking("pelaksana", run), taking("pelaksana2", run));

            assertEquals(List.of(StepTakenByAnother.class), refusals);
            assertEquals(List.of("TAKEN"), kinds(run));
        }
    }

    private Callable<Void> taking(String officer, SerialNumber run) {
        return () -> {
            as(officer).takes(run);
            return null;
        };
    }

    @Test
    void a_step_submitted_twice_at_once_is_performed_once() throws Exception {
        for (int round = 1; round <= 10; round++) {
            var run = as("pelaksana").starts(PlainSheet.CODE, request("005/" + round));
            var submission = taken("pelaksana", run);
            Callable<Void> submitting = () -> {
                as("pelaksana").submits(run, submission);
                return null;
            };

            var refusals = atOnce(submitting, submitting);

            assertEquals(List.of(StepAlreadyPerformed.class), refusals);
            assertEquals(2, as("pelaksana").opens(run).history().performed().size());
        }
    }

    @Test
    void the_same_form_submitted_twice_at_once_starts_one_run() throws Exception {
        for (int round = 1; round <= 10; round++) {
            var form = "form-" + round;
            var request = request("005/" + round);
            Callable<Void> starting = () -> {
                as("pelaksana").starts(PlainSheet.CODE, form, request);
                return null;
            };

            var refusals = atOnce(starting, starting);

            assertTrue(refusals.isEmpty() || refusals.equals(List.of(AlreadyStarted.class)), refusals::toString);
            assertEquals(round, as("pelaksana").inbox().size());
        }
    }

    /** Does both at the same moment. @return the classes of what was thrown */
    private static List<Class<?>> atOnce(Callable<Void> one, Callable<Void> other) throws InterruptedException {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            return threads.invokeAll(List.of(waiting(start, one), waiting(start, other))).stream()
                    .flatMap(AssignmentTest::thrownBy)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Void> waiting(CyclicBarrier start, Callable<Void> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }

    private static Stream<Class<?>> thrownBy(Future<Void> work) {
        try {
            work.get();
            return Stream.empty();
        } catch (ExecutionException e) {
            return Stream.of(e.getCause().getClass());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_account_without_a_position_or_in_two_offices_can_do_nothing() {
        assertThrows(NoPosition.class, () -> as("nobody").inbox());
        assertThrows(PositionsInSeveralOffices.class, () -> as("two-offices").inbox());
    }

    private List<String> kinds(SerialNumber run) {
        return as("pelaksana").opens(run).history().events().stream()
                .map(RunHistory.Happened::kind)
                .toList();
    }
}
