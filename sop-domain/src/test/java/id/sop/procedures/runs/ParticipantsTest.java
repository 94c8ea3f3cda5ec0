package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Colleague;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.SubjectKind;
import jakarta.validation.ConstraintViolationException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A row of several positions is performed by one officer; the others present are recorded. Notes are kept as often as it takes. */
class ParticipantsTest extends RunsTest {

    private void performs(SerialNumber run, List<String> accounts, List<String> names) {
        as("peksos").takes(run);
        var form = as("peksos").form(run);
        as("peksos")
                .submits(
                        run,
                        new StepSubmission(
                                form.visit(),
                                Outcome.DONE,
                                null,
                                List.of(),
                                List.of(),
                                form.input(),
                                new Participants(accounts, names)));
    }

    @Test
    void those_who_took_part_are_recorded_with_their_positions() {
        var run = assessment();

        performs(run, List.of("kasipelrehsos", "kasipelrehsos", "peksos"), List.of(" Ibu Ani, keluarga "));

        assertEquals(
                List.of("Budi Contoh Kasi Pelrehsos", "Ibu Ani, keluarga -"),
                as("peksos").opens(run).history().performed().get(1).participants().stream()
                        .map(other -> other.name() + " " + other.positionName().orElse("-"))
                        .toList());
    }

    @Test
    void papers_and_participants_of_a_row_are_read_together_each_once_and_in_their_order() {
        enter("""
                <sop xmlns='urn:sop:sheet:1' code='TES-RAPAT' revision='1' office='jambi' about='case'>
                <title>Rapat</title><header/>
                <columns><column position='fungsional'>Peksos</column><column position='kasi-pas'>Kasi PAS</column></columns>
                <steps>
                <step no='1' symbol='start' by='fungsional'><activity>Mengundang</activity></step>
                <step no='2' symbol='process' by='fungsional kasi-pas'><activity>Rapat</activity>
                  <requires>Undangan</requires><requires>Daftar hadir</requires></step>
                <step no='3' symbol='end' by='kasi-pas'><activity>Menutup</activity></step>
                </steps></sop>""");
        var run = as("peksos").starts("TES-RAPAT", about(SubjectKind.CASE, "Kasus Budi", null));
        as("peksos").takes(run);
        as("peksos")
                .submits(
                        run,
                        new StepSubmission(
                                1,
                                Outcome.DONE,
                                null,
                                List.of(GivenPaper.seenOnPaper("Undangan"), GivenPaper.seenOnPaper("Daftar hadir")),
                                List.of(),
                                new PlainStep(),
                                new Participants(List.of("kasipas"), List.of("Ibu Ani", "Bapak Edi"))));

        var done = as("peksos").opens(run).history().performed().get(1);

        assertEquals(
                List.of("Undangan", "Daftar hadir"),
                done.papers().stream().map(GivenPaper::paper).toList());
        assertEquals(
                List.of("Dewi Contoh", "Ibu Ani", "Bapak Edi"),
                done.participants().stream().map(Participant::name).toList());
    }

    @Test
    void the_form_offers_the_other_holders_of_a_row_of_several_positions() {
        var run = assessment();

        assertEquals(
                List.of("Budi Contoh"),
                as("peksos").form(run).others().stream().map(Colleague::name).toList());
        as("peksos").performs(run);
        assertEquals(List.of(), as("peksos").form(run).others(), "one position's work");
    }

    @Test
    void an_officer_of_another_office_or_position_did_not_take_part() {
        var run = assessment();

        for (var wrong : List.of("pky.kadis", "kasubbag", "nobody-at-all")) {
            assertThrows(NotAHolder.class, () -> performs(run, List.of(wrong), List.of()), wrong);
        }
        assertThrows(
                ConstraintViolationException.class,
                () -> performs(run, List.of(), Collections.nCopies(Participants.MOST_NAMES + 1, "Ani")));
        assertThrows(ConstraintViolationException.class, () -> performs(run, List.of(), List.of("a".repeat(121))));
        assertThrows(ConstraintViolationException.class, () -> performs(run, List.of(), List.of(" ")));

        assertEquals(2, as("peksos").opens(run).current().orElseThrow().no());
    }

    @Test
    void a_note_is_kept_at_the_current_row_as_often_as_it_takes() {
        var run = assessment();
        as("peksos").takes(run);

        notes("peksos", run, "Kunjungan pertama");
        notes("peksos", run, " Kunjungan kedua ");

        var view = as("kasipelrehsos").opens(run);
        assertEquals(
                List.of("TAKEN null", "NOTED Kunjungan pertama", "NOTED Kunjungan kedua"),
                view.history().events().stream()
                        .map(event -> event.kind() + " " + event.note())
                        .toList());
        assertEquals(2, view.current().orElseThrow().no(), "the token has not moved");
    }

    @Test
    void only_the_officer_who_has_the_step_notes_at_it_and_something() {
        var run = assessment();
        assertThrows(StepNotTaken.class, () -> notes("peksos", run, "Kunjungan"));
        as("peksos").takes(run);

        assertThrows(StepTakenByAnother.class, () -> notes("kasipelrehsos", run, "Kunjungan"));
        assertThrows(NotYourTurn.class, () -> notes("kasubbag", run, "Kunjungan"));
        assertThrows(RunNotFound.class, () -> notes("pky.kadis", run, "Kunjungan"));
        assertThrows(ConstraintViolationException.class, () -> notes("peksos", run, " "));
        assertThrows(ConstraintViolationException.class, () -> notes("peksos", run, "a".repeat(2001)));
    }

    private void notes(String username, SerialNumber run, String text) {
        as(username).does(AssignmentService.class, assignment -> assignment.note(run, text));
    }
}
