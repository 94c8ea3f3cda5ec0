package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.audit.TraceFilter;
import id.sop.audit.TraceRegister;
import id.sop.documents.files.FileNotFound;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.NotPermitted;
import id.sop.procedures.catalogue.SopNotFound;
import id.sop.procedures.runs.GivenPaper;
import id.sop.procedures.runs.NotYourTurn;
import id.sop.procedures.runs.RunEndingService;
import id.sop.procedures.runs.RunNotFound;
import id.sop.procedures.runs.RunRegister;
import id.sop.procedures.runs.RunService;
import id.sop.procedures.runs.StepSubmission;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.PlainStep;
import id.sop.shared.Slice;
import id.sop.testbed.Scans;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an officer of another office, or of the same office but not addressed, finds of a letter: nothing. */
class OfficeBoundaryTest extends LettersTest {

    private static final SerialNumber LETTER = SerialNumber.of(2026, 1);
    private static final FollowUpNumber FOLLOW_UP = new FollowUpNumber(LETTER, 1);
    private static final List<String> OTHER_OFFICES = List.of(
            "pky.kadis",
            "pky.kabid",
            "pky.petugas",
            "pky.umum",
            "pky.admin",
            "pky.auditor",
            "pwk.kadis",
            "pwk.kabid",
            "pwk.pelaksana",
            "pwk.admin",
            "pwk.auditor");

    @Test
    void officers_of_another_office_find_no_run_by_its_number() {
        var run = registered();

        for (var officer : OTHER_OFFICES) {
            assertThrows(RunNotFound.class, () -> as(officer).opens(run), officer);
            assertThrows(RunNotFound.class, () -> as(officer).takes(run), officer);
            assertThrows(RunNotFound.class, () -> as(officer).form(run), officer);
            assertThrows(
                    RunNotFound.class,
                    () -> as(officer).does(RunEndingService.class, ending -> ending.withdraw(run, "Salah")),
                    officer);
            assertThrows(
                    RunNotFound.class,
                    () -> as(officer).asks(RunRegister.class, register -> register.history(run)),
                    officer);
            assertEquals(
                    0,
                    as(officer).lists("runs", Map.of(), null, new Slice(0, 10)).total(),
                    officer);
            assertEquals(List.of(), as(officer).inbox(), officer);
        }
    }

    @Test
    void officers_of_another_office_find_no_letter_by_its_number() {
        distributedTo("jambi.kasi-pas");

        for (var officer : OTHER_OFFICES) {
            assertThrows(LetterNotFound.class, () -> opened(officer, LETTER), officer);
            assertThrows(
                    LetterNotFound.class,
                    () -> as(officer).does(FollowUpService.class, followUps -> followUps.read(FOLLOW_UP)),
                    officer);
            assertThrows(LetterNotFound.class, () -> recordsFollowUp(officer, FOLLOW_UP, "Selesai"), officer);
            assertThrows(LetterNotFound.class, () -> slip(officer, LETTER), officer);
        }
        assertThrows(
                LetterNotFound.class,
                () -> as("pky.kadis")
                        .does(DispositionService.class, dispositions -> dispositions.withdraw(LETTER, "Salah")));
        assertThrows(
                LetterNotFound.class,
                () -> as("pky.kadis")
                        .does(DispositionService.class, dispositions -> dispositions.answer(FOLLOW_UP, "Ya")));
        assertEquals(List.of(), agenda("pky.kadis"));
        assertEquals(
                List.of(),
                as("pky.umum")
                        .asks(
                                LetterRegister.class,
                                register -> register.likelyDuplicates("Dinas Sosial Kota Jambi", "005/412/Dinsos")));
    }

    @Test
    void officers_of_another_office_find_no_file_by_its_id() {
        var scan = as("pelaksana").holds("undangan.png", Scans.png());
        var input = anInvitation();
        input.getLetter().setScanIds(List.of(scan));
        as("pelaksana").starts(SHEET, input);

        assertThrows(
                FileNotFound.class,
                () -> as("pky.kadis").does(LetterRegister.class, register -> register.openFile(scan)));
        assertEquals(
                "undangan.png",
                as("kasubbag")
                        .asks(LetterRegister.class, register -> register.openFile(scan))
                        .name());
    }

    @Test
    void the_trace_of_another_office_stays_closed() {
        registered();

        var page = as("pky.auditor")
                .asks(
                        TraceRegister.class,
                        trace -> trace.page(new TraceFilter(null, null, null, null, null), new Slice(0, 10)));

        assertEquals(0, page.total());
        assertThrows(
                NotPermitted.class,
                () -> as("kepala")
                        .does(
                                TraceRegister.class,
                                trace -> trace.page(new TraceFilter(null, null, null, null, null), new Slice(0, 10))));
    }

    @Test
    void a_sheet_of_another_office_cannot_be_started() {
        assertThrows(SopNotFound.class, () -> as("pky.umum").starts(SHEET, anInvitation()));
        assertThrows(
                SopNotFound.class,
                () -> as("pky.umum").does(RunService.class, service -> service.formOfFirstRow(SHEET, null)));
    }

    @Test
    void the_same_number_means_another_run_in_each_office() {
        var jambi = registered();
        var palangkaraya = as("pky.umum")
                .startsAbout(
                        "PKY-MOTIVASI-LKS-SEKOLAH", "SMP 1", GivenPaper.seenOnPaper("Berkas permohonan", "12/2026"));

        assertEquals(jambi, palangkaraya);
        assertEquals("Proses Surat Masuk", as("pelaksana").opens(jambi).sop().title());
        assertEquals("SMP 1", as("pky.kadis").opens(palangkaraya).subject().title());
    }

    @Test
    void an_addressee_sees_the_letter_only_from_its_distribution_on() {
        var run = disposedTo("jambi.kasi-pas");
        assertThrows(LetterNotFound.class, () -> opened("kasipas", LETTER));

        distributed(run);

        assertEquals("Undangan rapat koordinasi", opened("kasipas", LETTER).subject());
    }

    @Test
    void an_officer_to_whom_a_letter_was_not_disposed_does_not_find_it() {
        var scan = as("pelaksana").holds("undangan.png", Scans.png());
        var input = anInvitation();
        input.getLetter().setScanIds(List.of(scan));
        var run = as("pelaksana").starts(SHEET, input);
        distributed(disposed(examined(recorded(run, "400.9.2")), "jambi.kasi-pas"));

        for (var officer : List.of("kasipelrehsos", "peksos", "kadis", "admin", "auditor")) {
            assertThrows(LetterNotFound.class, () -> opened(officer, LETTER), officer);
            assertThrows(
                    FileNotFound.class,
                    () -> as(officer).does(LetterRegister.class, register -> register.openFile(scan)),
                    officer);
            assertThrows(
                    LetterNotFound.class,
                    () -> as(officer).does(FollowUpService.class, followUps -> followUps.read(FOLLOW_UP)),
                    officer);
            assertThrows(NotPermitted.class, () -> agenda(officer), officer);
            assertThrows(RunNotFound.class, () -> as(officer).opens(run), officer);
        }
        assertEquals(
                "undangan.png",
                as("kasipas")
                        .asks(LetterRegister.class, register -> register.openFile(scan))
                        .name());
        assertThrows(NotPermitted.class, () -> agenda("kasipas"));
    }

    @Test
    void a_form_shows_its_letter_only_to_the_position_whose_turn_it_is() {
        var run = registered();

        var refusal = assertThrows(NotYourTurn.class, () -> as("kasubbag").form(run));

        assertEquals("Pelaksana", refusal.arguments()[1]);
    }

    @Test
    void a_run_that_is_not_hers_to_see_is_not_there_whatever_she_tries_with_it() {
        var run = registered();
        var submission = new StepSubmission(1, Outcome.DONE, null, List.of(), new PlainStep());

        for (var officer : List.of("kasipas", "admin", "auditor")) {
            assertThrows(RunNotFound.class, () -> as(officer).form(run), officer);
            assertThrows(RunNotFound.class, () -> as(officer).takes(run), officer);
            assertThrows(RunNotFound.class, () -> as(officer).submits(run, submission), officer);
            assertThrows(
                    RunNotFound.class,
                    () -> as(officer).does(RunEndingService.class, ending -> ending.withdraw(run, "Salah")),
                    officer);
            assertThrows(
                    RunNotFound.class,
                    () -> as(officer).asks(RunRegister.class, register -> register.history(run)),
                    officer);
        }
    }

    @Test
    void an_addressee_loses_sight_of_a_letter_that_was_taken_back() {
        var run = distributedTo("jambi.kasi-pas", "jambi.fungsional");

        as("kepala").does(DispositionService.class, dispositions -> dispositions.withdraw(FOLLOW_UP, "Salah alamat"));

        assertThrows(LetterNotFound.class, () -> opened("kasipas", LETTER));
        assertEquals(LetterState.DISTRIBUTED, opened("peksos", LETTER).state());
        assertEquals(6, as("pelaksana").opens(run).current().orElseThrow().no());
    }

    @Test
    void a_file_that_another_officer_gave_cannot_be_put_into_a_form() {
        var scan = as("kasubbag").holds("rahasia.png", Scans.png());
        var input = anInvitation();
        input.getLetter().setScanIds(List.of(scan));

        assertThrows(FileNotFound.class, () -> as("pelaksana").starts(SHEET, input));
    }
}
