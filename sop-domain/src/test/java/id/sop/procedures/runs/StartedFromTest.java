package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.RunState;
import id.sop.procedures.steps.StartedRun;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where one sheet hands over to another, the run of the other knows where it comes from. */
class StartedFromTest extends RunsTest {

    private static final String FOREIGN = "PKY-MOTIVASI-LKS-SEKOLAH";

    private SerialNumber starts(String username, SerialNumber from) {
        return as(username).startsFrom(from.inAddress(), NEXT, new PlainStep());
    }

    @Test
    void the_next_run_carries_the_subject_and_both_show_the_link() {
        var origin = assessment();

        var next = starts("peksos", origin);

        var details = as("peksos").opensDetails(next);
        var view = details.run();
        assertEquals(
                List.of("client", "Budi", "12/KL/2026"),
                List.of(
                        view.subject().kind(),
                        view.subject().title(),
                        view.subject().number()));
        var from = details.origin().orElseThrow();
        assertEquals(List.of("run", origin.inAddress(), 1), List.of(from.kind(), from.number(), from.row()));
        var started = as("peksos").opensDetails(origin).started().get(0);
        assertEquals(
                new StartedRun(
                        next,
                        "Konferensi kasus",
                        RunState.RUNNING,
                        1,
                        clock().instant(),
                        "Sari Contoh",
                        "Fungsional",
                        true),
                started);
    }

    @Test
    void who_may_not_see_the_other_run_learns_only_that_there_is_one() {
        var origin = assessment();
        var next = starts("peksos", origin);

        assertEquals(Optional.empty(), as("kasipas").opensDetails(next).origin(), "not concerned by the assessment");
        assertEquals(
                List.of(false),
                as("kasipelrehsos").opensDetails(origin).started().stream()
                        .map(StartedRun::visible)
                        .toList());
    }

    @Test
    void the_form_shows_what_the_run_is_started_from() {
        var origin = assessment();

        var form = as("peksos").asks(RunService.class, service -> service.formOfFirstRow(NEXT, origin.inAddress()));

        assertEquals("Budi", form.origin().orElseThrow().subject().title());
    }

    @Test
    void nobody_starts_from_a_run_that_she_may_not_see() {
        var origin = assessment();

        assertThrows(OriginNotFound.class, () -> starts("kasipas", origin));
        assertThrows(
                OriginNotFound.class,
                () -> as("kasipas")
                        .asks(RunService.class, service -> service.formOfFirstRow(NEXT, origin.inAddress())));
        assertThrows(OriginNotFound.class, () -> starts("peksos", SerialNumber.of(2026, 99)));
        assertThrows(
                OriginNotFound.class,
                () -> as("peksos").startsFrom("rubbish", NEXT, new PlainStep()),
                "no number at all");
    }

    @Test
    void a_run_of_another_office_is_no_origin() {
        var foreign = as("pky.umum").startsAbout(FOREIGN, "SMP 1", GivenPaper.seenOnPaper("Berkas permohonan"));

        assertThrows(OriginNotFound.class, () -> starts("peksos", foreign));
    }

    @Test
    void only_a_sheet_that_a_performed_row_names_is_started() {
        var origin = assessment();

        assertThrows(
                NotRelated.class,
                () -> as("peksos").startsFrom(origin.inAddress(), FIRST, new PlainStep()),
                "not named by any row");
        var notYet = starts("peksos", origin);
        assertThrows(NotRelated.class, () -> starts("peksos", notYet), "the second sheet names none");
    }

    @Test
    void a_form_sent_twice_starts_one_run() {
        var origin = assessment().inAddress();

        var first = as("peksos").startsFrom(origin, NEXT, "token", new PlainStep());
        var second = as("peksos").startsFrom(origin, NEXT, "token", new PlainStep());

        assertEquals(first, second);
        assertEquals(
                1,
                as("peksos")
                        .opensDetails(SerialNumber.parse(origin).orElseThrow())
                        .started()
                        .size());
    }

    @Test
    void the_run_names_the_sheets_to_which_its_rows_lead_as_far_as_it_has_come() {
        var run = assessment();
        assertEquals(List.of("1 TES-KONFERENSI true true", "1 SOP Surat Tugas false false"), related("peksos", run));
        assertEquals(
                List.of("1 TES-KONFERENSI true false", "1 SOP Surat Tugas false false"),
                related("kasipelrehsos", run),
                "the first row of the next sheet is not hers");

        as("peksos").performs(run);

        assertTrue(related("peksos", run).contains("3 TES-LAIN false false"));
    }

    private List<String> related(String username, SerialNumber run) {
        return as(username).opensDetails(run).related().stream()
                .map(related -> related.row() + " " + related.printed() + " "
                        + related.sheet().isPresent() + " " + related.startable())
                .toList();
    }
}
