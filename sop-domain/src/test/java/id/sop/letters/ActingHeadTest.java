package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.ActingKind;
import id.sop.organisation.NewAppointment;
import id.sop.organisation.OfficerService;
import id.sop.procedures.runs.AssignmentService;
import id.sop.procedures.runs.NotYourTurn;
import id.sop.procedures.runs.RunView;
import id.sop.procedures.runs.StepTakenByAnother;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.Task;
import id.sop.testbed.PrintedPaper;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter goes its way while the head is away and the head of administration acts for her (Plh). */
class ActingHeadTest extends LettersTest {

    private static final String HEAD = "jambi.kepala-panti";
    private static final String TITLE = "Plh. Kepala Panti (Kasubbag TU)";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private void acts(String username, String position, LocalDate from, LocalDate until) {
        var input = new NewAppointment();
        input.setKind(ActingKind.PLH);
        input.setPosition(position);
        input.setFromDay(from);
        input.setUntilDay(until);
        input.setDecree("800/12/Peg");
        as("admin").does(OfficerService.class, one -> one.appoint(username, input));
    }

    private void ends(String username) {
        as("admin").does(OfficerService.class, one -> one.endAppointment(username, 1, "Kepala kembali"));
    }

    private SerialNumber waitingForTheHead() {
        return examined(recorded(registered(), "400.9.2"));
    }

    private Optional<Task> task(String username, SerialNumber run) {
        return as(username).inbox().stream()
                .filter(task -> task.number().equals(run.inAddress()))
                .findFirst();
    }

    private SerialNumber disposedBy(String username, SerialNumber run, String... positions) {
        as(username).<DisposeLetter>performs(run, Outcome.DONE, null, input -> {
            input.setPositions(List.of(positions));
            input.setInstructions(List.of("Untuk ditindaklanjuti"));
        });
        return run;
    }

    @AfterEach
    void backToWesternTime() {
        zone("Asia/Jakarta");
    }

    private void zone(String zone) {
        office().inTransaction(() -> office().entityManager()
                .createNativeQuery("update office set time_zone = '" + zone + "' where code = 'jambi'")
                .executeUpdate());
        office().factory().getCache().evictAll();
    }

    @Test
    void the_deputy_has_the_tasks_while_the_appointment_is_valid_and_the_head_keeps_hers() {
        var run = waitingForTheHead();
        assertTrue(task("kasubbag", run).isEmpty());

        acts("kasubbag", HEAD, MONDAY, MONDAY);

        assertEquals(
                Optional.of("Plh. Kepala Panti"),
                task("kasubbag", run).orElseThrow().actingAs());
        assertEquals(Optional.empty(), task("kepala", run).orElseThrow().actingAs());
        assertTrue(task("kasipas", run).isEmpty());

        ends("kasubbag");

        assertTrue(task("kasubbag", run).isEmpty());
    }

    @Test
    void a_task_of_a_position_that_she_holds_is_hers_as_before() {
        acts("kasubbag", HEAD, MONDAY, MONDAY);
        var run = recorded(registered(), "400.9.2");

        assertEquals(Optional.empty(), task("kasubbag", run).orElseThrow().actingAs());
        as("kasubbag").decides(run, Outcome.YES, null);

        var examined = as("kasubbag").opens(run).history().performed().get(2);
        assertEquals("Kasubbag TU", examined.actor().positionName());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Asia/Jakarta, 2026-11-24T00:00, 2026-11-26T00:00",
        "Asia/Makassar, 2026-11-23T23:00, 2026-11-25T23:00",
        "Asia/Jayapura, 2026-11-23T22:00, 2026-11-25T22:00"
    })
    void the_days_are_those_of_the_office_from_midnight_to_midnight(String zone, String begin, String end) {
        var run = waitingForTheHead();
        zone(zone);
        acts("kasubbag", HEAD, MONDAY.plusDays(1), MONDAY.plusDays(2));

        clock().set(begin);
        clock().forward(Duration.ofSeconds(-1));
        assertTrue(task("kasubbag", run).isEmpty(), "a second before");
        clock().set(begin);
        assertTrue(task("kasubbag", run).isPresent(), "the first second");
        clock().set(end);
        clock().forward(Duration.ofSeconds(-1));
        assertTrue(task("kasubbag", run).isPresent(), "the last second");
        clock().set(end);
        assertTrue(task("kasubbag", run).isEmpty(), "a second after");
        assertThrows(NotYourTurn.class, () -> as("kasubbag").takes(run));
    }

    @Test
    void history_timeline_and_trace_name_both_positions_and_keep_them_afterwards() {
        acts("kasubbag", HEAD, MONDAY, MONDAY);
        var run = disposedBy("kasubbag", waitingForTheHead(), "jambi.kasi-pas");
        ends("kasubbag");

        var done = as("kepala").opens(run).history().performed().get(3);
        assertEquals("Wati Contoh", done.actor().name());
        assertEquals(TITLE, done.actor().positionName());
        assertEquals(HEAD, done.actor().position());
        var taken = as("kepala").opens(run).history().events().stream()
                .filter(event -> event.row() == 4)
                .findFirst()
                .orElseThrow();
        assertEquals(TITLE, taken.position());
        assertEquals(TITLE, opened("kepala", run).dispositions().get(0).givenInPosition());
        var line = trace().stream()
                .filter(one -> one.action().equals("letter.disposed"))
                .findFirst()
                .orElseThrow();
        assertEquals("Kasubbag TU, Plh. Kepala Panti", line.positions());
    }

    @Test
    void the_slip_is_signed_with_both_positions_the_name_and_the_number() throws IOException {
        var data = as("admin").asks(OfficerService.class, one -> one.entered("kasubbag"));
        data.setName("Wati Contoh");
        data.setNip("197001011995032001");
        as("admin").does(OfficerService.class, one -> one.change("kasubbag", data));
        acts("kasubbag", HEAD, MONDAY, MONDAY);
        var run = disposedBy("kasubbag", waitingForTheHead(), "jambi.kasi-pas");
        ends("kasubbag");

        var pdf = slip("kepala", run);

        try (var paper = new PrintedPaper("slip-acting", pdf)) {
            var text = paper.page(1);
            assertTrue(text.contains(TITLE), text);
            assertTrue(text.contains("Wati Contoh"), text);
            assertTrue(text.contains("NIP 19700101 199503 2 001"), text);
        }
    }

    @Test
    void who_prints_as_deputy_stands_at_the_foot_with_both() throws IOException {
        acts("kasubbag", HEAD, MONDAY, MONDAY);
        var run = waitingForTheHead();

        var pdf = slip("kasubbag", run);

        try (var paper = new PrintedPaper("slip-by-deputy", pdf)) {
            assertTrue(paper.page(1).contains("(Kasubbag TU, Plh. Kepala"), paper.page(1));
        }
    }

    @Test
    void a_step_that_she_took_and_did_not_perform_goes_back_to_the_position() {
        acts("kasubbag", HEAD, MONDAY, MONDAY);
        var run = waitingForTheHead();
        as("kasubbag").takes(run);
        var form = as("kasubbag").form(run);
        assertThrows(StepTakenByAnother.class, () -> as("kepala").takes(run));

        ends("kasubbag");

        assertThrows(NotYourTurn.class, () -> as("kasubbag").form(run));
        assertThrows(
                NotYourTurn.class,
                () -> as("kasubbag").does(AssignmentService.class, assignment -> assignment.giveBack(run)),
                "form " + form.visit());
        assertEquals(
                Optional.of("Wati Contoh"), task("kepala", run).orElseThrow().holder());
        assertTrue(as("kepala").opens(run).may().takeOver());
        as("kepala").does(AssignmentService.class, assignment -> assignment.takeOver(run, "Plh. sudah berakhir"));
        disposedBy("kepala", run, "jambi.kasi-pas");
        assertEquals(
                "Kepala Panti",
                as("kepala").opens(run).history().performed().get(3).actor().positionName());
    }

    @Test
    void a_step_can_be_handed_to_the_deputy_while_she_acts() {
        var run = waitingForTheHead();
        as("kepala").takes(run);
        assertEquals(List.of(), as("kepala").opensDetails(run).others());

        acts("kasubbag", HEAD, MONDAY, MONDAY);

        var possible = as("kepala").opensDetails(run).others();
        assertEquals(
                List.of("kasubbag"),
                possible.stream().map(one -> one.username()).toList());
        as("kepala").does(AssignmentService.class, assignment -> assignment.handOver(run, "kasubbag"));
        assertEquals(Optional.of(true), as("kasubbag").opens(run).holder().map(RunView.Holder::isCaller));
    }

    @Test
    void a_disposition_to_a_position_is_followed_up_by_who_acts_for_it() {
        acts("kasubbag", "jambi.kasi-pas", MONDAY, MONDAY);
        var run = distributedTo("jambi.kasi-pas");
        var number = new FollowUpNumber(run, 1);
        assertEquals(
                Optional.of("Plh. Kasi PAS"),
                as("kasubbag").inbox().stream()
                        .filter(task -> task.kind().equals("follow-up"))
                        .findFirst()
                        .orElseThrow()
                        .actingAs());

        as("kasubbag").does(FollowUpService.class, followUps -> followUps.read(number));
        recordsFollowUp("kasubbag", number, "Sudah dihadiri");

        var followUp = opened("kepala", run).dispositions().get(0).followUps().get(0);
        assertEquals("Plh. Kasi PAS (Kasubbag TU)", followUp.readIn());
        assertEquals("Plh. Kasi PAS (Kasubbag TU)", followUp.closedIn());
        assertEquals("Kasi PAS", followUp.position());
    }

    @Test
    void who_holds_the_position_reads_and_closes_in_it() {
        var run = distributedTo("jambi.kasi-pas");
        var number = new FollowUpNumber(run, 1);

        as("kasipas").does(FollowUpService.class, followUps -> followUps.read(number));
        recordsFollowUp("kasipas", number, "Sudah dihadiri");

        var followUp = opened("kepala", run).dispositions().get(0).followUps().get(0);
        assertEquals("Kasi PAS", followUp.readIn());
        assertEquals("Kasi PAS", followUp.closedIn());
        assertFalse(followUp.isOpen());
    }
}
