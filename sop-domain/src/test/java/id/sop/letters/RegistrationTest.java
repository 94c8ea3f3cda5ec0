package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.audit.TraceLine;
import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.tables.TableFormat;
import id.sop.organisation.NotPermitted;
import id.sop.procedures.steps.Urgency;
import id.sop.shared.Slice;
import jakarta.validation.ConstraintViolationException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegistrationTest extends LettersTest {

    @Test
    void the_same_number_of_the_same_sender_is_shown_before_it_is_registered_twice() {
        registered();

        var shown = as("pelaksana2")
                .asks(
                        LetterRegister.class,
                        register -> register.likelyDuplicates("DINAS SOSIAL, Kota Jambi", "005 / 412 / dinsos"));
        var refusal = assertThrows(
                LikelyDuplicate.class,
                () -> as("pelaksana2").starts(SHEET, letter("dinas sosial kota jambi", "005-412-DINSOS", "Undangan")));

        assertEquals(
                List.of(SerialNumber.of(2026, 1)),
                shown.stream().map(LetterRow::number).toList());
        assertEquals("0001/2026", refusal.arguments()[0]);
        assertEquals(1, agenda("kasubbag").size());
    }

    @Test
    void a_letter_that_the_officer_declares_another_one_is_registered_without_a_gap() {
        registered();
        assertThrows(LikelyDuplicate.class, () -> as("pelaksana").starts(SHEET, anInvitation()));
        var input = anInvitation();
        input.setNotADuplicate(true);

        var run = as("pelaksana").starts(SHEET, input);

        assertEquals(SerialNumber.of(2026, 2), run);
        assertEquals(SerialNumber.of(2026, 2), agenda("kasubbag").get(1).number());
    }

    @Test
    void letters_without_a_number_are_never_likely_duplicates() {
        as("pelaksana").starts(SHEET, letter("Warga RT 5", null, "Permohonan"));
        as("pelaksana").starts(SHEET, letter("Warga RT 5", "", "Permohonan"));
        as("pelaksana").starts(SHEET, letter("Warga RT 5", " - ", "Permohonan"));

        assertEquals(3, agenda("kasubbag").size());
    }

    @Test
    void what_is_missing_or_impossible_is_refused_behind_the_page_too() {
        var noSender = letter(" ", "1", "Undangan");
        var noDate = letter("Dinas", "1", "Undangan");
        noDate.getLetter().setReceivedOn(null);
        var tooEarly = letter("Dinas", "1", "Undangan");
        tooEarly.getLetter().setReceivedOn(LocalDate.of(2026, 11, 19));
        var tooLong = letter("Dinas", "1", "a".repeat(501));

        for (var input : List.of(noSender, noDate, tooEarly, tooLong)) {
            assertThrows(
                    ConstraintViolationException.class, () -> as("pelaksana").starts(SHEET, input));
        }
        assertEquals(List.of(), agenda("kasubbag"));
    }

    @Test
    void a_letter_whose_texts_are_as_long_as_they_may_be_is_registered() {
        var longest = letter("d".repeat(200), "1".repeat(100), "a".repeat(500));
        longest.getLetter().setEnclosures("e".repeat(300));

        var run = as("pelaksana").starts(SHEET, longest);

        assertEquals(
                "a".repeat(500) + " · " + "d".repeat(200),
                as("kasubbag").opens(run).subject().title());
    }

    @Test
    void an_unknown_code_is_refused() {
        var run = registered();

        var refusal = assertThrows(ClassificationUnknown.class, () -> recorded(run, "999.9.9"));

        assertEquals("999.9.9", refusal.arguments()[0]);
    }

    @Test
    void the_agenda_book_is_paged_filtered_and_sorted_by_the_database() {
        as("pelaksana").starts(SHEET, letter("Camat Telanaipura", "100/1", "Permohonan data 100%"));
        as("pelaksana").starts(SHEET, letter("Bupati Muaro Jambi", "100/2", "Undangan"));
        var urgent = letter("Dinas Kesehatan", "100/3", "Rujukan klien");
        urgent.getLetter().setUrgency(Urgency.URGENT);
        urgent.getLetter().setReceivedOn(LocalDate.of(2026, 11, 24));
        clock().forward(Duration.ofDays(1));
        as("pelaksana").starts(SHEET, urgent);

        assertEquals(List.of(3, 2), found(Map.of(), "-number", new Slice(0, 2)));
        assertEquals(List.of(1), found(Map.of(), "-number", new Slice(2, 2)));
        assertEquals(List.of(2, 1, 3), found(Map.of(), "sender"));
        assertEquals(List.of(3, 2, 1), found(Map.of(), "-received"));
        assertEquals(List.of(1, 3, 2), found(Map.of(), "subject"));
        assertEquals(List.of(1, 2, 3), found(Map.of(), "state"));
        assertEquals(List.of(1), found(Map.of("q", "100%"), "number"));
        assertEquals(List.of(2), found(Map.of("q", "muaro  JAMBI"), "number"));
        assertEquals(List.of(3), found(Map.of("q", "0003/2026"), "number"));
        assertEquals(List.of(3), found(Map.of("state", LetterState.RECEIVED, "urgency", Urgency.URGENT), "number"));
        assertEquals(
                List.of(1, 2),
                found(Map.of("from", LocalDate.of(2026, 11, 23), "to", LocalDate.of(2026, 11, 23)), "number"));
        assertEquals(
                List.of(3),
                found(
                        Map.of(
                                "q",
                                "di",
                                "state",
                                LetterState.RECEIVED,
                                "urgency",
                                Urgency.URGENT,
                                "from",
                                LocalDate.of(2026, 11, 24)),
                        "number"),
                "words and days at once");
        assertEquals(List.of(), found(Map.of("year", 2025), "number"));
    }

    private List<Integer> found(Map<String, ?> narrowed, String order) {
        return found(narrowed, order, new Slice(0, 10));
    }

    /** The numbers of the letters that match, of the book of 2026 unless another is named. */
    private List<Integer> found(Map<String, ?> narrowed, String order, Slice slice) {
        var wanted = new HashMap<String, Object>(Map.of("year", 2026));
        wanted.putAll(narrowed);
        return as("kasubbag").<LetterRow>lists("agenda", wanted, order, slice).rows().stream()
                .map(row -> row.number().sequence())
                .toList();
    }

    @Test
    void each_year_has_a_book_that_begins_with_one_at_midnight_of_the_office() {
        clock().set("2026-12-31T23:59:59");
        as("pelaksana").starts(SHEET, letter("Dinas", "1", "Terakhir"));
        clock().set("2027-01-01T00:00");
        var first = letter("Dinas", "2", "Pertama");
        first.getLetter().setReceivedOn(LocalDate.of(2027, 1, 1));

        var run = as("pelaksana").starts(SHEET, first);

        assertEquals(SerialNumber.of(2027, 1), run, "in UTC it is still the old year");
        assertEquals(List.of(2027, 2026), years("kasubbag"));
    }

    @Test
    void the_agenda_book_is_printed_and_exported_and_that_is_traced() {
        as("pelaksana").starts(SHEET, letter("=cmd|' /C calc'!A0", "1", "Undangan; rapat"));
        distributed(disposed(examined(recorded(SerialNumber.of(2026, 1), "400.9.2")), "jambi.kasi-pas"));

        var pdf = as("kasubbag").prints("agenda", Map.of("year", 2026));
        var csv = new String(exported("kasubbag", TableFormat.CSV), StandardCharsets.UTF_8);
        var xlsx = exported("kasubbag", TableFormat.XLSX);

        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.ISO_8859_1));
        assertTrue(csv.contains("'=cmd"), csv);
        assertTrue(csv.contains("0001/2026") && csv.contains("Kasi PAS"), csv);
        assertEquals("PK", new String(xlsx, 0, 2, StandardCharsets.ISO_8859_1));
        assertEquals(
                List.of("agenda.printed", "agenda.exported", "agenda.exported"),
                trace().stream()
                        .map(TraceLine::action)
                        .filter(action -> action.startsWith("agenda."))
                        .toList());
        assertThrows(NotPermitted.class, () -> exported("kasipas", TableFormat.CSV));
        assertThrows(NotPermitted.class, () -> as("kasipas").prints("agenda", Map.of("year", 2026)));
    }

    private byte[] exported(String officer, TableFormat format) {
        return as(officer).exports("agenda", Map.of("year", 2026), format);
    }
}
