package id.sop.organisation.calendar;

import static id.sop.organisation.calendar.Calendars.year2026;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.shared.DomainException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    private static CalendarYear imported(String text) {
        return CalendarFile.read(text.getBytes(StandardCharsets.UTF_8), "libur.csv", year2026());
    }

    @Test
    void a_table_replaces_the_days_off_and_nothing_else() {
        var year = imported(
                "\uFEFFTanggal;Nama;Jenis\r\n17-08-2026;\"Proklamasi  Kemerdekaan\";libur\r\n\r\n2026-12-24;Natal;Cuti Bersama\r\n");

        assertEquals(
                List.of(
                        new DayOff(LocalDate.of(2026, 8, 17), "Proklamasi Kemerdekaan", DayOff.Kind.HOLIDAY),
                        new DayOff(LocalDate.of(2026, 12, 24), "Natal", DayOff.Kind.COLLECTIVE_LEAVE)),
                year.daysOff());
        assertEquals(year2026(), year.with(year2026().daysOff()));
    }

    @Test
    void a_whole_year_is_read_from_the_file_that_was_exported() {
        var other = year2026().with(List.of());

        assertEquals(other, imported(CalendarWriter.write(other)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-01;Tahun Baru                                             | 1 | CalendarLineUnreadable",
                "2026-01-01;;libur                                                 | 1 | CalendarLineUnreadable",
                "2026-01-01;Tahun Baru;cuti                                        | 1 | CalendarLineUnreadable",
                "2026-02-30;Tidak ada;libur                                        | 1 | CalendarLineUnreadable",
                "besok;Tahun Baru;libur                                            | 1 | CalendarLineUnreadable",
                "2026-01-01;Tahun Baru;libur#2027-01-01;Tahun Baru;libur           | 2 | DayOutsideYear",
                "tanggal;nama;jenis#2026-01-01;A;libur##01/01/2026;B;libur         | 4 | DayOffTwice",
            })
    void a_table_with_one_wrong_line_is_refused_with_its_line(String text, int line, String reason) {
        var refusal = assertThrows(BrokenCalendar.class, () -> imported(text.replace('#', '\n')));

        assertEquals(line, refusal.line());
        assertEquals(
                reason,
                assertInstanceOf(DomainException.class, refusal.arguments()[2]).key());
    }

    @Test
    void the_file_of_another_year_is_refused() {
        var xml = CalendarWriter.write(year2026().with(List.of())).replace("2026", "2027");

        assertThrows(BrokenCalendar.class, () -> imported(xml));
    }

    @Test
    void a_file_in_another_encoding_or_too_large_is_refused() {
        var latin = "2026-01-01;Nouvel An é;libur".getBytes(StandardCharsets.ISO_8859_1);

        assertThrows(BrokenCalendar.class, () -> CalendarFile.read(latin, "x.csv", year2026()));
        assertThrows(
                BrokenCalendar.class, () -> CalendarFile.read(new byte[CalendarFile.LIMIT + 1], "x.csv", year2026()));
    }
}
