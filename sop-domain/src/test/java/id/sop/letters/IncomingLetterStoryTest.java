package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.audit.TraceLine;
import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.runs.AssignmentService;
import id.sop.procedures.runs.Measure;
import id.sop.procedures.runs.RunHistory;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.Awaited;
import id.sop.procedures.steps.ReasonRequired;
import id.sop.procedures.steps.RunState;
import id.sop.procedures.steps.Task;
import id.sop.testbed.Scans;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncomingLetterStoryTest extends LettersTest {

    private static final SerialNumber FIRST = SerialNumber.of(2026, 1);
    private static final FollowUpNumber KASI_PAS = new FollowUpNumber(FIRST, 1);
    private static final FollowUpNumber FUNGSIONAL = new FollowUpNumber(FIRST, 2);

    @Test
    void a_letter_runs_from_the_front_desk_to_the_archive() {
        var input = anInvitation();
        input.getLetter().setScanIds(List.of(as("pelaksana").holds("undangan.png", Scans.png())));
        var run = as("pelaksana").starts(SHEET, input);
        assertEquals(FIRST, run);
        assertEquals(LetterState.RECEIVED, opened("kasubbag", FIRST).state());

        recorded(run, "400.9.2");
        as("kasubbag").decides(run, Outcome.NO, "Kode klasifikasi keliru");
        recorded(run, "400.9.3");
        examined(run);
        disposed(run, "jambi.kasi-pas", "jambi.fungsional");
        distributed(run);
        assertEquals(List.of("Kasi PAS", "Fungsional"), outstanding(run));

        as("kasipas").does(FollowUpService.class, followUps -> followUps.read(KASI_PAS));
        as("kasipas").does(FollowUpService.class, followUps -> followUps.ask(KASI_PAS, "Siapa yang hadir?"));
        assertEquals(
                List.of("Siapa yang hadir?"),
                as("kepala").inbox().stream().map(Task::activity).toList());
        as("kepala").does(DispositionService.class, dispositions -> dispositions.answer(KASI_PAS, "Saudara sendiri"));
        assertEquals(List.of(), as("kepala").inbox());
        recordsFollowUp("kasipas", KASI_PAS, "Hadir", as("kasipas").holds("notulen.png", Scans.png()));
        assertEquals(List.of("Fungsional"), outstanding(run));

        as("peksos").does(FollowUpService.class, followUps -> followUps.read(FUNGSIONAL));
        recordsFollowUp("peksos", FUNGSIONAL, "Bahan disiapkan");
        archived(run);

        var letter = opened("pelaksana", FIRST);
        assertEquals(LetterState.ARCHIVED, letter.state());
        assertEquals("400.9.3", letter.classification());
        assertEquals("Lemari 2 / Laci 1 / Undangan 2026", letter.archive());
        assertEquals("undangan.png", letter.scans().get(0).name());
        var followUp = letter.dispositions().get(0).followUps().get(0);
        assertEquals(FollowUpState.DONE, followUp.state());
        assertEquals(
                List.of("Siapa yang hadir?", "Saudara sendiri"),
                followUp.messages().stream().map(FollowUpView.Message::text).toList());
        assertEquals("notulen.png", followUp.papers().get(0).name());
    }

    @Test
    void an_examination_whose_ways_have_codes_of_their_own_is_passed_by_the_usual_one() {
        enter("""
                <sop xmlns='urn:sop:sheet:1' code='TES-KODE' revision='1' office='jambi' about='letter'>
                <title>Lembar kode</title><header/>
                <columns>
                <column position='pelaksana'>Pelaksana</column><column position='kasubbag-tu'>Kasubbag</column>
                <column position='kepala-panti'>Kepala</column>
                </columns>
                <steps>
                <step no='1' symbol='start' by='pelaksana' does='letters.register-incoming'><activity>Menerima</activity></step>
                <step no='2' symbol='process' by='pelaksana' does='letters.record-and-code'><activity>Mencatat</activity></step>
                <step no='3' symbol='decision' by='kasubbag-tu' does='letters.examine'><activity>Memeriksa</activity>
                <way code='complete' to='4'>Lengkap</way><way code='incomplete' to='2' kind='back'>Tidak lengkap</way></step>
                <step no='4' symbol='end' by='kepala-panti' does='letters.dispose'><activity>Mendisposisikan</activity></step>
                </steps></sop>""");
        var run = as("pelaksana").starts("TES-KODE", anInvitation());
        recorded(run, "400.9.3");
        as("kasubbag").decides(run, new Outcome("INCOMPLETE"), "Kode keliru");
        recorded(run, "400.9.2");

        as("kasubbag").decides(run, new Outcome("COMPLETE"), null);
        disposed(run, "jambi.kasi-pas");

        assertEquals(RunState.COMPLETED, as("pelaksana").opens(run).state());
    }

    @Test
    void the_time_of_the_archive_begins_when_the_last_addressee_has_followed_up() {
        var run = registered();
        recorded(run, "400.9.3");
        examined(run);
        disposed(run, "jambi.kasi-pas", "jambi.fungsional");
        distributed(run);

        assertEquals(Optional.of(new Awaited(0, 2)), archiving(run).awaited());
        assertEquals(Optional.empty(), archiving(run).dueAt());
        as("pelaksana").takes(run);

        clock().set("2026-11-26T09:00");
        followsUp("kasipas", KASI_PAS);
        assertEquals(Optional.of(new Awaited(1, 2)), archiving(run).awaited());

        followsUp("peksos", FUNGSIONAL);
        var task = archiving(run);
        assertEquals(Optional.empty(), task.awaited());
        assertEquals(clock().instant(), task.openedAt());
        assertTrue(task.dueAt().orElseThrow().isAfter(clock().instant()));

        archived(run);
        var measure = as("pelaksana").opens(run).history().performed().get(5).measure();
        assertEquals(Duration.ZERO, measure.handling());
        assertEquals(Duration.ZERO, measure.waiting());
        assertFalse(measure.afterDue());
    }

    @Test
    void a_row_that_waits_for_other_work_can_be_taken_and_done_when_nothing_is_left_of_it() {
        var run = registered();
        recorded(run, "400.9.3");
        examined(run);
        disposed(run, "jambi.kasi-pas", "jambi.fungsional");
        distributed(run);
        followsUp("kasipas", KASI_PAS);

        assertFalse(archiving(run).canBeDone());
        assertFalse(as("pelaksana").opens(run).canBeTaken());
        as("pelaksana").takes(run);
        assertFalse(as("pelaksana").opens(run).canBeDone());
        as("pelaksana").does(AssignmentService.class, assignment -> assignment.giveBack(run));

        followsUp("peksos", FUNGSIONAL);
        assertTrue(archiving(run).canBeDone());
        assertTrue(as("pelaksana").opens(run).canBeTaken());
        as("pelaksana").takes(run);
        assertTrue(as("pelaksana").opens(run).canBeDone());
    }

    @Test
    void the_archive_waits_no_longer_for_an_addressee_from_whom_the_disposition_is_taken_back() {
        var run = registered();
        recorded(run, "400.9.3");
        examined(run);
        disposed(run, "jambi.kasi-pas", "jambi.fungsional");
        distributed(run);
        followsUp("kasipas", KASI_PAS);

        as("kepala").does(DispositionService.class, dispositions -> dispositions.withdraw(FUNGSIONAL, "Cukup satu"));

        assertEquals(Optional.empty(), archiving(run).awaited());
        assertTrue(archiving(run).dueAt().isPresent());
    }

    private void followsUp(String account, FollowUpNumber number) {
        as(account).does(FollowUpService.class, followUps -> followUps.read(number));
        recordsFollowUp(account, number, "Sudah");
    }

    private Task archiving(SerialNumber run) {
        return as("pelaksana").inbox().stream()
                .filter(task -> task.number().equals(run.inAddress()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> outstanding(SerialNumber run) {
        var refusal = assertThrows(FollowUpsOutstanding.class, () -> archived(run));
        assertEquals("0001/2026", refusal.arguments()[0]);
        return List.of(refusal.arguments()[1].toString().split(", "));
    }

    @Test
    void the_run_keeps_who_did_what_also_what_went_back() {
        var run = registered();
        recorded(run, "400.9.2");
        as("kasubbag").decides(run, Outcome.NO, "Kode klasifikasi keliru");
        recorded(run, "400.9.3");
        examined(run);

        var view = as("pelaksana").opens(run);

        assertEquals(
                List.of(1, 2, 3, 2, 3),
                view.history().performed().stream()
                        .map(RunHistory.Performed::row)
                        .toList());
        var sentBack = view.history().performed().get(2);
        assertTrue(sentBack.back());
        assertEquals("Kode klasifikasi keliru", sentBack.note());
        assertEquals("Wati Contoh", sentBack.actor().name());
        assertEquals("Kasubbag TU", sentBack.actor().positionName());
        assertFalse(view.history().performed().get(4).back());
        assertEquals(4, view.current().orElseThrow().no());
        assertEquals("Kepala Panti", view.turn());
        assertEquals(RunState.RUNNING, view.state());
    }

    @Test
    void waiting_and_handling_are_measured_in_working_time() {
        var run = registered();
        clock().set("2026-11-23T11:50");
        as("pelaksana").takes(run);
        clock().set("2026-11-23T13:10");
        recorded(run, "400.9.2");
        clock().set("2026-11-24T07:31");
        as("kasubbag").takes(run);
        clock().set("2026-11-24T07:33");
        examined(run);

        var history = as("pelaksana").opens(run).history().performed();

        var recording = history.get(1).measure();
        assertEquals(Duration.ofMinutes(170), recording.waiting());
        assertEquals(Duration.ofMinutes(20), recording.handling(), "the break from 12 to 13 is not counted");
        assertEquals(Measure.Verdict.LONGER, recording.verdict());
        assertEquals(Duration.ofMinutes(19), recording.excess());
        assertFalse(recording.afterDue(), "a minute of work that opens in the morning is due this afternoon");
        var examination = history.get(2).measure();
        assertEquals(Duration.ofMinutes(171), examination.waiting(), "the night is not counted");
        assertEquals(Duration.ofMinutes(2), examination.handling());
        assertEquals(Measure.Verdict.WITHIN, examination.verdict());
        assertTrue(examination.afterDue());
    }

    @Test
    void the_agenda_book_shows_the_letter_with_its_addressees() {
        distributedTo("jambi.kasi-pas", "jambi.fungsional");
        recordsFollowUp("kasipas", KASI_PAS, "Hadir");

        var rows = agenda("kasubbag");

        assertEquals(1, rows.size());
        var row = rows.get(0);
        assertEquals(FIRST, row.number());
        assertEquals("Dinas Sosial Kota Jambi", row.sender());
        assertEquals("Kasi PAS, Fungsional", row.addressed());
        assertEquals(LetterState.DISTRIBUTED, row.state());
        assertEquals(FollowUpState.DONE, row.addressees().get(0).state());
        assertEquals("Hadir", row.addressees().get(0).result());
    }

    @Test
    void every_change_and_every_opening_leaves_a_line_with_before_and_after() {
        var run = registered();
        recorded(run, "400.9.2");
        examined(run);
        clock().set("2026-11-23T10:15");
        opened("kasubbag", FIRST);

        var lines = trace();

        assertEquals(
                List.of(
                        "letter.registered",
                        "run.started",
                        "step.taken",
                        "run.opened",
                        "letter.opened",
                        "letter.recorded",
                        "step.performed",
                        "step.taken",
                        "run.opened",
                        "letter.opened",
                        "letter.examined",
                        "step.performed",
                        "letter.opened"),
                lines.stream().map(TraceLine::action).toList());
        var examined = lines.get(10);
        assertEquals(Map.of("state", "RECORDED"), examined.before());
        assertEquals(Map.of("state", "EXAMINED"), examined.after());
        var recorded = lines.get(5);
        assertEquals(Map.of("state", "RECEIVED"), recorded.before());
        assertEquals("400.9.2", recorded.after().get("classification"));
        var opening = lines.get(12);
        assertEquals("kasubbag", opening.username());
        assertEquals("Wati Contoh", opening.officer());
        assertEquals("Kasubbag TU", opening.positions());
        assertEquals("0001/2026", opening.subjectNumber());
        assertEquals(Instant.parse("2026-11-23T03:15:00Z"), opening.at());
        assertEquals("server", opening.address());
    }

    @Test
    void what_was_refused_leaves_no_line() {
        var run = distributedTo("jambi.kasi-pas");
        as("pelaksana").takes(run);
        var before = trace().size();

        assertThrows(FollowUpsOutstanding.class, () -> archived(run));

        assertEquals(
                before + 3,
                trace().size(),
                "only that the step was taken once more, and its form opened with its letter");
    }

    @Test
    void a_line_written_before_the_refusal_is_rolled_back_with_the_act() {
        distributedTo("jambi.kasi-pas");
        var before = trace();

        assertThrows(
                ReasonRequired.class,
                () -> as("kepala").does(DispositionService.class, dispositions -> dispositions.withdraw(FIRST, " ")));

        assertEquals(before, trace());
    }
}
