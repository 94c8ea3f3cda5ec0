package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.tables.TableFormat;
import id.sop.organisation.NotPermitted;
import id.sop.shared.Slice;
import id.sop.testbed.PrintedPaper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DispositionBookTest extends LettersTest {

    private static final SerialNumber LETTER = SerialNumber.of(2026, 1);

    @Test
    void each_addressee_has_a_line_with_what_became_of_it() {
        distributedTo("jambi.kasi-pas", "jambi.fungsional");
        clock().set("2026-11-27T10:00");
        recordsFollowUp("kasipas", new FollowUpNumber(LETTER, 1), "Data dikirim");

        var lines = found(Map.of(), "date");

        assertEquals(
                List.of("Kasi PAS", "Fungsional"),
                lines.stream().map(DispositionRow::to).toList());
        var first = lines.get(0);
        assertEquals(LocalDate.of(2026, 11, 23), first.givenOn());
        assertEquals(LETTER, first.letter());
        assertEquals("Kepala Panti", first.from());
        assertEquals(List.of("Untuk ditindaklanjuti"), first.instructions());
        assertEquals(LocalDate.of(2026, 11, 25), first.due().orElseThrow());
        assertEquals(LocalDate.of(2026, 11, 27), first.doneOn().orElseThrow());
        assertEquals("Data dikirim", first.result());
        assertEquals(
                List.of(2, 2),
                lines.stream().map(line -> line.daysLate().orElseThrow()).toList());
    }

    @Test
    void it_says_the_day_that_was_chosen_as_the_letter_does_though_the_working_day_after_it_counts() {
        var saturday = LocalDate.of(2026, 11, 28);
        var monday = LocalDate.of(2026, 11, 30);
        distributed(disposedUntil(saturday, examined(recorded(registered(), "400.9.2")), "jambi.kasi-pas"));
        var later = as("pelaksana").starts(SHEET, letter("Camat Telanaipura", "100/1", "Permohonan data"));
        distributed(disposedUntil(monday, examined(recorded(later, "400.9.2")), "jambi.kasi-pas"));
        clock().set("2026-11-30T08:00");

        var lines = found(Map.of(), "due");

        assertEquals(
                List.of(saturday, monday),
                lines.stream().map(line -> line.due().orElseThrow()).toList());
        assertEquals(
                opened("kepala", LETTER).dispositions().get(0).dueOn(),
                lines.get(0).due());
        assertTrue(lines.get(0).daysLate().isEmpty());
    }

    @Test
    void it_is_narrowed_by_year_addressee_state_lateness_days_and_words() {
        distributedTo("jambi.kasi-pas", "jambi.fungsional");
        clock().set("2026-11-24T10:00");
        recordsFollowUp("kasipas", new FollowUpNumber(LETTER, 1), "Data dikirim");
        clock().set("2026-11-27T10:00");
        var later = as("pelaksana").starts(SHEET, letter("Camat Telanaipura", "100/1", "Permohonan data"));
        distributed(disposed(examined(recorded(later, "400.9.2")), "jambi.kasi-pas"));

        assertEquals(List.of("0002 Kasi PAS", "0001 Fungsional", "0001 Kasi PAS"), lines(Map.of()));
        assertEquals(List.of(), lines(Map.of("year", 2025)));
        assertEquals(List.of("0001 Fungsional"), lines(Map.of("addressee", "jambi.fungsional")));
        assertEquals(List.of("0001 Kasi PAS"), lines(Map.of("state", FollowUpState.DONE)));
        assertEquals(
                List.of("0001 Fungsional"),
                lines(Map.of("timing", DispositionBook.Timing.LATE, "to", LocalDate.of(2026, 11, 23))));
        assertEquals(List.of("0002 Kasi PAS"), lines(Map.of("from", LocalDate.of(2026, 11, 27))));
        assertEquals(List.of("0002 Kasi PAS"), lines(Map.of("q", "telanaipura")));
    }

    @Test
    void it_is_printed_and_exported_for_who_reads_all_letters_and_that_is_traced() throws IOException {
        distributedTo("jambi.kasi-pas", "jambi.fungsional");
        clock().set("2026-11-27T10:00");

        var narrowed = Map.of("addressee", "jambi.kasi-pas");
        var csv = new String(
                as("kasubbag").exports("dispositions-book", narrowed, TableFormat.CSV), StandardCharsets.UTF_8);
        try (var paper = new PrintedPaper("disposition-book", as("kasubbag").prints("dispositions-book", narrowed))) {
            var text = paper.page(1);
            assertEquals("297 × 210", paper.size());
            assertTrue(text.contains("BUKU DISPOSISI SURAT MASUK") && text.contains("kepada Kasi PAS"), text);
            assertTrue(text.contains("0001/2026") && text.contains("2 hari") && text.contains("Jumlah: 1"), text);
        }

        assertTrue(csv.contains("Dinas Sosial Kota Jambi;Undangan rapat koordinasi;Kepala Panti;Kasi PAS"), csv);
        assertTrue(csv.contains(";2026-11-25;belum dibaca;;;2"), csv);
        assertEquals(
                List.of("dispositions-book.exported", "dispositions-book.printed"),
                trace().stream()
                        .map(line -> line.action())
                        .filter(action -> action.startsWith("dispositions-book"))
                        .toList());
        assertThrows(NotPermitted.class, () -> as("kasipas").prints("dispositions-book", Map.of()));
    }

    @Test
    void its_page_asks_the_database_as_often_for_many_as_for_one() {
        distributedTo("jambi.kasi-pas");
        var one = office().statementsOf(() -> found(Map.of(), null));
        var later = as("pelaksana").starts(SHEET, letter("Camat Telanaipura", "100/1", "Permohonan data"));
        distributed(disposed(examined(recorded(later, "400.9.2")), "jambi.kasi-pas", "jambi.fungsional"));

        assertEquals(one, office().statementsOf(() -> found(Map.of(), null)));
    }

    private List<DispositionRow> found(Map<String, ?> narrowed, String order) {
        return as("kasubbag")
                .<DispositionRow>lists("dispositions-book", narrowed, order, new Slice(0, 10))
                .rows();
    }

    private List<String> lines(Map<String, ?> narrowed) {
        return found(narrowed, null).stream()
                .map(line -> line.letter().toString().substring(0, 5).replace('/', ' ') + line.to())
                .toList();
    }
}
