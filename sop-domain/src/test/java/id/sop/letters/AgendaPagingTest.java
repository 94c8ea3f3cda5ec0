package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.shared.Page;
import id.sop.shared.Slice;
import id.sop.testbed.PrintedPaper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaPagingTest extends LettersTest {

    @ParameterizedTest
    @ValueSource(strings = {"number", "received", "sender", "subject", "state"})
    void the_pages_of_a_list_are_the_list_whether_they_are_read_from_its_beginning_or_its_end(String order) {
        for (int letter = 1; letter <= 7; letter++) {
            as("pelaksana").starts(SHEET, letter("Pengirim " + letter % 3, "00" + letter, "Perihal " + letter % 2));
        }
        var ascending = page(2026, order, new Slice(0, 100)).rows();

        for (int size = 1; size <= 8; size++) {
            assertEquals(ascending, inPages(order, size), "pages of " + size);
        }
        var descending = new ArrayList<>(ascending);
        Collections.reverse(descending);
        assertEquals(descending, inPages("-" + order, 2));
    }

    private List<LetterRow> inPages(String order, int size) {
        List<LetterRow> all = new ArrayList<>();
        for (int page = 1; page <= 8; page++) {
            var found = page(2026, order, Slice.ofPage(page, size));
            assertEquals(7, found.total());
            all.addAll(found.rows());
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject", "sender"})
    void texts_are_sorted_as_people_sort_them(String column) {
        for (var text : List.of("Zebra", "anggrek", "École", "evaluasi", "Ebony 2", "’Aisyiyah", "ebony 10")) {
            as("pelaksana").starts(SHEET, letter(text, "1/" + text, text));
        }

        assertEquals(
                List.of("’Aisyiyah", "anggrek", "ebony 10", "Ebony 2", "École", "evaluasi", "Zebra"),
                page(2026, column, new Slice(0, 10)).rows().stream()
                        .map(LetterRow::subject)
                        .toList());
    }

    @Test
    void the_book_of_all_years_goes_year_by_year() throws IOException {
        as("pelaksana").starts(SHEET, letter("Camat Telanaipura", "001", "Laporan"));
        as("pelaksana").starts(SHEET, letter("Camat Telanaipura", "002", "Laporan"));
        clock().set("2027-01-04T09:00");
        var letter = anInvitation();
        letter.getLetter().setReceivedOn(LocalDate.of(2027, 1, 4));
        as("pelaksana").starts(SHEET, letter);

        var all = page(null, "number", new Slice(0, 10));

        assertEquals(
                List.of("0001/2026", "0002/2026", "0001/2027"),
                all.rows().stream()
                        .map(LetterRow::number)
                        .map(Objects::toString)
                        .toList());
        assertEquals(List.of(2027, 2026), years("pelaksana"));
        try (var paper = new PrintedPaper("agenda-all", as("kasubbag").prints("agenda", Map.of()))) {
            assertTrue(paper.page(1).contains("TAHUN 2026–2027"), paper.page(1));
        }
    }

    private Page<LetterRow> page(Integer year, String order, Slice slice) {
        return as("pelaksana").lists("agenda", year == null ? Map.of() : Map.of("year", year), order, slice);
    }
}
