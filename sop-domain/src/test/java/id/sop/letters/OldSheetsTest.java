package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.catalogue.SopNotFound;
import id.sop.procedures.runs.RunEndingService;
import id.sop.procedures.runs.RunService;
import id.sop.procedures.sheet.BrokenSheet;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.SheetReader;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.RunState;
import id.sop.procedures.steps.SubjectDoesNotFit;
import id.sop.shared.DomainException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sheets whose rows come in another order than letters allow: a new one is refused, one that is in force already harms no letter. */
class OldSheetsTest extends LettersTest {

    private static final SerialNumber FIRST = SerialNumber.of(2026, 1);

    private static final String TOO_SHORT = sheet("TES-PENDEK", """
            <step no='1' symbol='start' by='pelaksana' does='letters.register-incoming'><activity>Menerima</activity></step>
            <step no='2' symbol='end' by='pelaksana' does='letters.archive-incoming'><activity>Mengarsip</activity></step>""");

    private static final String WRONG_START = sheet("TES-AWAL", """
            <step no='1' symbol='start' by='pelaksana' does='letters.distribute'><activity>Membagikan</activity></step>
            <step no='2' symbol='end' by='pelaksana'><activity>Selesai</activity></step>""");

    private static final String WITHOUT_LETTER = sheet("TES-TANPA", """
            <step no='1' symbol='start' by='pelaksana'><activity>Mulai</activity></step>
            <step no='2' symbol='end' by='pelaksana' does='letters.record-and-code'><activity>Mencatat</activity></step>""");

    private static String sheet(String code, String rows) {
        return """
                <sop xmlns='urn:sop:sheet:1' code='%s' revision='1' office='jambi' about='letter'>
                <title>Surat</title><header/>
                <columns><column position='pelaksana'>Pelaksana</column></columns>
                <steps>%s</steps></sop>""".formatted(code, rows);
    }

    @Test
    void a_letter_that_nobody_recorded_is_not_archived() {
        enter(TOO_SHORT);
        var run = as("pelaksana").starts("TES-PENDEK", anInvitation());

        var refusal = assertThrows(LetterStateDoesNotAllow.class, () -> archived(run));

        assertEquals(List.of("0001/2026", LetterState.RECEIVED), List.of(refusal.arguments()));
        assertEquals(LetterState.RECEIVED, opened("pelaksana", FIRST).state());
        assertEquals(RunState.RUNNING, as("pelaksana").opens(run).state());
    }

    @Test
    void a_sheet_that_begins_with_a_row_which_makes_no_letter_does_not_come_in() {
        enter(WRONG_START);

        assertThrows(SopNotFound.class, () -> as("pelaksana").starts("TES-AWAL", new PlainStep()));
    }

    @Test
    void a_run_of_such_a_sheet_that_is_in_force_does_not_start() {
        enterUnchecked("TES-AWAL", WRONG_START);

        var refusal =
                assertThrows(SubjectDoesNotFit.class, () -> as("pelaksana").starts("TES-AWAL", new PlainStep()));

        assertEquals(List.of("Membagikan"), List.of(refusal.arguments()));
        assertTrue(as("pelaksana").asks(Catalogue.class, catalogue -> catalogue.inForce("jambi")).stream()
                .anyMatch(sop -> sop.code().equals("TES-AWAL")));
    }

    @Test
    void a_row_that_changes_a_letter_is_neither_shown_nor_done_in_a_run_about_something_else() {
        enterUnchecked("TES-TANPA", WITHOUT_LETTER);
        var run = as("pelaksana").startsAbout("TES-TANPA", "Surat yang belum ada");

        var refusal =
                assertThrows(SubjectDoesNotFit.class, () -> as("pelaksana").form(run));
        as("pelaksana").does(RunEndingService.class, ending -> ending.endOutside(run, "Lembarnya keliru"));

        assertEquals(List.of("Mencatat"), List.of(refusal.arguments()));
        assertEquals(RunState.ENDED_OUTSIDE, as("pelaksana").opens(run).state());
    }

    @Test
    void a_letter_is_changed_by_the_run_that_carries_it_and_not_by_one_that_follows_it_up() {
        distributedTo("jambi.pelaksana");
        enterUnchecked("TES-TANPA", WITHOUT_LETTER);
        var run = as("pelaksana").startsFrom(new FollowUpNumber(FIRST, 1).inAddress(), "TES-TANPA", new PlainStep());

        var refusal =
                assertThrows(SubjectDoesNotFit.class, () -> as("pelaksana").form(run));

        assertEquals(List.of("Mencatat"), List.of(refusal.arguments()));
        assertEquals(LetterState.DISTRIBUTED, opened("pelaksana", FIRST).state());
    }

    @Test
    void an_archived_letter_stays_so_when_the_rest_of_its_run_ends_outside_and_is_not_withdrawn_any_more() {
        enter(sheet("TES-LANJUT", """
                <step no='1' symbol='start' by='pelaksana' does='letters.register-incoming'><activity>Menerima</activity></step>
                <step no='2' symbol='process' by='pelaksana' does='letters.record-and-code'><activity>Mencatat</activity></step>
                <step no='3' symbol='decision' by='pelaksana' on-yes='4' on-no='2' does='letters.examine'><activity>Memeriksa</activity></step>
                <step no='4' symbol='process' by='pelaksana' does='letters.dispose'><activity>Mendisposisi</activity></step>
                <step no='5' symbol='process' by='pelaksana' does='letters.distribute'><activity>Membagikan</activity></step>
                <step no='6' symbol='process' by='pelaksana' does='letters.archive-incoming'><activity>Mengarsip</activity></step>
                <step no='7' symbol='end' by='pelaksana'><activity>Melapor</activity></step>"""));
        var run = as("pelaksana").starts("TES-LANJUT", anInvitation());
        for (int row = 2; row <= 6; row++) {
            performs(run, Outcome.YES);
        }

        var refusal = assertThrows(
                LetterStateDoesNotAllow.class,
                () -> as("pelaksana").does(RunEndingService.class, ending -> ending.withdraw(run, "Salah alamat")));
        as("pelaksana").does(RunEndingService.class, ending -> ending.endOutside(run, "Tidak perlu dilaporkan"));

        assertEquals(List.of("0001/2026", LetterState.ARCHIVED), List.of(refusal.arguments()));
        assertEquals(LetterState.ARCHIVED, opened("pelaksana", FIRST).state());
        assertEquals(RunState.ENDED_OUTSIDE, as("pelaksana").opens(run).state());
    }

    @Test
    void whatever_order_the_rows_of_a_sheet_in_force_have_they_are_done_or_refused() {
        var random = new Random(20261123);
        for (int i = 0; i < 8; i++) {
            var code = "TES-ACAK-" + i;
            enterUnchecked(code, whole(code, random));
            refusedOrDone(code, random);
        }

        for (var row : agenda("pelaksana")) {
            assertTrue(
                    row.state() != LetterState.ARCHIVED || row.classification() != null,
                    () -> row.number() + " is archived and was never recorded");
        }
    }

    /** A sheet whose rows hold together, whatever they do. */
    private static String whole(String code, Random random) {
        while (true) {
            var xml = ArbitraryLetterSheet.xml(code, random);
            try {
                new SheetReader().read(code, xml.getBytes(StandardCharsets.UTF_8));
                return xml;
            } catch (BrokenSheet another) {
                continue;
            }
        }
    }

    /** Starts a run and performs its rows until it ends, or a row is refused. */
    private void refusedOrDone(String code, Random random) {
        SerialNumber run;
        try {
            run = as("pelaksana").starts(code, firstInput(code));
        } catch (DomainException refusal) {
            return;
        }
        for (int i = 0; i < 8 && as("pelaksana").opens(run).state() == RunState.RUNNING; i++) {
            var outcome = random.nextInt(3) > 0 ? Outcome.YES : Outcome.NO;
            try {
                performs(run, outcome);
            } catch (DomainException refusal) {
                return;
            }
        }
    }

    private Object firstInput(String code) {
        var input = as("pelaksana")
                .asks(RunService.class, service -> service.formOfFirstRow(code, null))
                .input();
        fill(input);
        return input;
    }

    /** Fills the current row, whichever it is, and performs it; a letter that was distributed is followed up. */
    private void performs(SerialNumber run, Outcome decision) {
        as("pelaksana").takes(run);
        var form = as("pelaksana").form(run);
        var outcome = form.step().isDecision() ? decision : Outcome.DONE;
        var handler = form.step().handler();
        as("pelaksana").<Object>performs(run, outcome, "Alasan", this::fill);
        if (handler.equals("letters.distribute")) {
            var letter = as("pelaksana").opens(run).subject().serialNumber().orElseThrow();
            var dispositions = opened("pelaksana", letter).dispositions();
            var addressee =
                    dispositions.get(dispositions.size() - 1).followUps().get(0);
            recordsFollowUp("pelaksana", addressee.number(), "Dicatat");
        }
    }

    private void fill(Object input) {
        if (input instanceof RecordAndCode record) {
            record.setClassification("400.9.2");
        } else if (input instanceof DisposeLetter dispose) {
            dispose.setPositions(List.of("jambi.pelaksana"));
            dispose.setInstructions(List.of("Untuk diketahui"));
        } else if (input instanceof ArchiveLetter archive) {
            archive.setCabinet("Lemari 2");
            archive.setMap("Undangan 2026");
        } else if (input instanceof RegisterIncomingLetter register) {
            register.getLetter().setSender("Dinas Sosial Kota Jambi");
            register.getLetter().setSubject("Undangan");
            register.setNotADuplicate(true);
        } else if (input instanceof PlainStep plain) {
            plain.setAbout("Surat");
        }
    }
}
