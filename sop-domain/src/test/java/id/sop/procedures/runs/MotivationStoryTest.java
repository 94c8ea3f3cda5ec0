package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.ReasonRequired;
import id.sop.procedures.steps.RunState;
import id.sop.testbed.OnBothDatabases;
import id.sop.testbed.Scans;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sheet that names no handler runs to its end by the built-in steps alone. */
class MotivationStoryTest extends OnBothDatabases {

    private static final String SHEET = "PKY-MOTIVASI-LKS-SEKOLAH";
    private static final GivenPaper REQUEST = GivenPaper.seenOnPaper("Berkas permohonan", "421/7/SMP1");

    @Test
    void it_runs_to_its_end_by_its_positions_with_a_loop_back() {
        var run = as("pky.umum").startsAbout(SHEET, "  SMP Negeri 1 Palangka Raya ", REQUEST);
        as("pky.umum").performs(run, GivenPaper.missing("Laporan", "Belum diminta"));
        as("pky.kadis").decides(run, Outcome.NO, "Permohonan tanpa tanda tangan", seen("Disposisi"));
        as("pky.umum").performs(run, REQUEST);
        as("pky.umum").performs(run, seen("Laporan"));
        as("pky.kadis").decides(run, Outcome.YES, null, seen("Disposisi"));
        var scan = as("pky.kabid").holds("surat tugas.png", Scans.png());
        as("pky.kabid").performs(run, GivenPaper.attached("Surat tugas", scan, "surat tugas.png"));
        as("pky.petugas").performs(run, seen("Laporan"));
        as("pky.petugas").performs(run, seen("Laporan"));

        var view = as("pky.kadis").opens(run);

        assertEquals(RunState.COMPLETED, view.state());
        assertEquals("SMP Negeri 1 Palangka Raya", view.subject().title());
        assertEquals(
                List.of(1, 2, 3, 1, 2, 3, 4, 5, 6),
                view.history().performed().stream()
                        .map(RunHistory.Performed::row)
                        .toList());
        assertEquals(
                "Permohonan tanpa tanda tangan",
                view.history().performed().get(2).note());
        assertTrue(view.history().performed().get(2).back());
        var missing = view.history().performed().get(1).papers().get(0);
        assertEquals(Presence.MISSING, missing.presence());
        assertEquals("Belum diminta", missing.reason());
        assertEquals(
                "421/7/SMP1", view.history().performed().get(0).papers().get(0).reference());
        assertEquals(scan, view.history().performed().get(6).papers().get(0).fileId());
        assertTrue(view.current().isEmpty()
                && view.dueAt().isEmpty()
                && view.holder().isEmpty());
        assertEquals(List.of(), as("pky.petugas").inbox());
    }

    private static GivenPaper seen(String paper) {
        return GivenPaper.seenOnPaper(paper);
    }

    @Test
    void it_does_not_begin_without_a_subject_or_its_paper() {
        assertThrows(SubjectRequired.class, () -> as("pky.umum").startsAbout(SHEET, " ", REQUEST));
        assertThrows(PaperNotGiven.class, () -> as("pky.umum").starts(SHEET, "token", withoutPaper()));
        assertThrows(
                PaperMayNotBeMissing.class,
                () -> as("pky.umum").startsAbout(SHEET, "SMP 1", GivenPaper.missing("Berkas permohonan", "Hilang")));
        assertThrows(NotYourTurn.class, () -> as("pky.kadis").startsAbout(SHEET, "SMP 1", REQUEST));

        var run = as("pky.umum").startsAbout(SHEET, "SMP 1", REQUEST);

        assertEquals(SerialNumber.of(2026, 1), run, "what was refused took no number");
    }

    private static StepSubmission withoutPaper() {
        var input = new PlainStep();
        input.setAbout("SMP 1");
        return new StepSubmission(0, Outcome.DONE, null, List.of(), input);
    }

    @Test
    void a_decision_that_sends_back_needs_a_reason_and_a_missing_paper_too() {
        var run = as("pky.umum").startsAbout(SHEET, "SMP 1", REQUEST);
        assertThrows(ReasonRequired.class, () -> as("pky.umum").performs(run, GivenPaper.missing("Laporan", " ")));
        as("pky.umum").performs(run, seen("Laporan"));

        assertThrows(ReasonRequired.class, () -> as("pky.kadis").decides(run, Outcome.NO, " ", seen("Disposisi")));
        assertThrows(
                OutcomeNotPossible.class, () -> as("pky.kadis").decides(run, Outcome.DONE, null, seen("Disposisi")));

        assertEquals(3, as("pky.kadis").opens(run).current().orElseThrow().no());
    }
}
