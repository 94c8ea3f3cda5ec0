package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.sheet.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page of a row shows of its letter is handed over with the form, and read with it. */
class LetterBriefTest extends LettersTest {

    private LetterBrief brief(String officer, SerialNumber run) {
        return (LetterBrief) as(officer).form(run).thing().orElseThrow();
    }

    private long readings(String table, String officer, SerialNumber run) {
        return office().textsOfStatements(() -> as(officer).form(run)).stream()
                .filter(text -> text.toUpperCase().matches("SELECT .* FROM .*\\b" + table + "\\b.*"))
                .count();
    }

    @Test
    void a_form_before_the_disposition_shows_the_letter_without_one() {
        var run = recorded(registered(), "400.9.2");

        var letter = brief("kasubbag", run);

        assertEquals(SerialNumber.of(2026, 1), letter.number());
        assertEquals("400.9.2", letter.classification());
        assertNull(letter.disposed());
        assertEquals(List.of(), letter.scans());
    }

    @Test
    void a_form_after_it_shows_to_whom_it_was_disposed_with_its_instructions_in_their_order() {
        var run = examined(recorded(registered(), "400.9.2"));
        as("kepala").<DisposeLetter>performs(run, Outcome.DONE, null, input -> {
            input.setPositions(List.of("jambi.kasi-pas", "jambi.fungsional"));
            input.setInstructions(List.of("Untuk ditindaklanjuti", "Untuk diketahui", "Untuk dihadiri"));
            input.setOwnInstruction("Bawa undangan");
            input.setDueOn(LocalDate.of(2026, 11, 25));
        });

        var disposed = brief("pelaksana", run).disposed();

        assertEquals(
                List.of("Kasi PAS", "Fungsional"),
                disposed.addressees().stream()
                        .map(LetterBrief.Addressee::position)
                        .toList());
        assertEquals(
                List.of("Untuk ditindaklanjuti", "Untuk diketahui", "Untuk dihadiri", "Bawa undangan"),
                disposed.instructions());
        assertEquals(LocalDate.of(2026, 11, 25), disposed.dueOn());
    }

    @Test
    void a_disposition_that_was_taken_back_is_not_shown() {
        var run = disposedTo("jambi.kasi-pas");
        as("kepala")
                .does(
                        DispositionService.class,
                        dispositions -> dispositions.withdraw(SerialNumber.of(2026, 1), "Salah tujuan"));

        assertNull(brief("kepala", run).disposed());
    }

    @Test
    void each_form_reads_its_letter_once_and_a_disposition_only_where_there_is_one() {
        var run = registered();

        assertEquals(1, readings("INCOMING_LETTER", "pelaksana", run));
        assertEquals(0, readings("DISPOSITION", "pelaksana", run));

        disposed(examined(recorded(run, "400.9.2")), "jambi.kasi-pas");

        assertEquals(1, readings("INCOMING_LETTER", "pelaksana", run));
        assertEquals(1, readings("DISPOSITION", "pelaksana", run));
        assertEquals(1, readings("DISPOSITION_LINE", "pelaksana", run));
        assertEquals(
                1, readings("(?:FOLLOW_UP|DISPOSITION|DISPOSITION_LINE)", "pelaksana", run), "all by one statement");
        assertEquals(0, readings("FOLLOW_UP_MESSAGE", "pelaksana", run), "what its page does not show");
    }
}
