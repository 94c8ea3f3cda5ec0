package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.shared.Page;
import id.sop.shared.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgendaPagingTest extends LettersTest {

    @ParameterizedTest
    @EnumSource(LetterOrder.class)
    void the_pages_of_a_list_are_the_list_whether_they_are_read_from_its_beginning_or_its_end(LetterOrder order) {
        for (int letter = 1; letter <= 7; letter++) {
            as("pelaksana").starts(SHEET, letter("Pengirim " + letter % 3, "00" + letter, "Perihal " + letter % 2));
        }
        var ascending = page(2026, order, false, new Slice(0, 100)).rows();

        for (int size = 1; size <= 8; size++) {
            assertEquals(ascending, inPages(order, false, size), "pages of " + size);
        }
        var descending = new ArrayList<>(ascending);
        Collections.reverse(descending);
        assertEquals(descending, inPages(order, true, 2));
    }

    private List<LetterRow> inPages(LetterOrder order, boolean descending, int size) {
        List<LetterRow> all = new ArrayList<>();
        for (int page = 1; page <= 8; page++) {
            var found = page(2026, order, descending, Slice.ofPage(page, size));
            assertEquals(7, found.total());
            all.addAll(found.rows());
        }
        return all;
    }

    @Test
    void the_book_of_all_years_goes_year_by_year() {
        as("pelaksana").starts(SHEET, letter("Camat Telanaipura", "001", "Laporan"));
        as("pelaksana").starts(SHEET, letter("Camat Telanaipura", "002", "Laporan"));
        clock().set("2027-01-04T09:00");
        var letter = anInvitation();
        letter.getLetter().setReceivedOn(LocalDate.of(2027, 1, 4));
        as("pelaksana").starts(SHEET, letter);

        var all = page(LetterFilter.ALL_YEARS, LetterOrder.NUMBER, false, new Slice(0, 10));

        assertEquals(
                List.of("0001/2026", "0002/2026", "0001/2027"),
                all.rows().stream()
                        .map(LetterRow::number)
                        .map(Objects::toString)
                        .toList());
        assertEquals(List.of(2027, 2026), as("pelaksana").asks(LetterRegister.class, LetterRegister::years));
    }

    private Page<LetterRow> page(int year, LetterOrder order, boolean descending, Slice slice) {
        var filter = new LetterFilter(year, null, null, null, null, null);
        return as("pelaksana").asks(LetterRegister.class, register -> register.page(filter, order, descending, slice));
    }
}
