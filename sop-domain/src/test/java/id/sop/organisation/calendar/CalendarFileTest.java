package id.sop.organisation.calendar;

import static id.sop.organisation.calendar.Calendars.year2026;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.shared.DomainException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17-08-2026",
                "17/08/2026",
                "17/8/26",
                "17.08.2026",
                "17-Agu-26",
                "17-Aug-26",
                "17 Agustus 2026",
                "Senin, 17 Agustus 2026",
                "2026-08-17",
                "2026-08-17 00:00:00"
            })
    void a_day_is_read_as_spreadsheets_and_offices_write_it(String day) {
        assertEquals(
                List.of(new DayOff(LocalDate.of(2026, 8, 17), "Proklamasi", DayOff.Kind.HOLIDAY)),
                imported(day + ";Proklamasi;libur").daysOff());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tanggal,Nama,Jenis#17/08/2026,\"Proklamasi, ke-81\",Libur Nasional#",
                "Tanggal\tNama\tJenis#17/08/2026\tProklamasi, ke-81\tLIBUR#",
                "sep=;#Tanggal;Nama;Jenis;;#17/08/2026;Proklamasi, ke-81;libur;;#;;;;#;;;;#",
                "\"Tanggal\";\"Nama\";\"Jenis\"##\"17/08/2026\";\"Proklamasi, ke-81\";\" hari libur \"",
                "17/08/2026;Proklamasi,\u00A0 ke-81;libur",
                "\"Tanggal; hari\",\"Nama; sebutan\",Jenis#17/08/2026,\"Proklamasi, ke-81\",libur",
                "Tanggal,Nama#17/08/2026,\"Proklamasi, ke-81\",libur",
                "sep=|#17/08/2026|Proklamasi, ke-81|libur",
                "\"sep=,\"#17/08/2026,\"Proklamasi, ke-81\",libur"
            })
    void a_table_is_read_as_a_spreadsheet_saves_it(String text) {
        assertEquals(
                List.of(new DayOff(LocalDate.of(2026, 8, 17), "Proklamasi, ke-81", DayOff.Kind.HOLIDAY)),
                imported(text.replace("#", "\r\n")).daysOff());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17/08/2026,\"Proklamasi; \"\"Merdeka; sekali\"\"\",libur",
                "17/08/2026;\"Proklamasi; \"\"Merdeka; sekali\"\"\";libur",
                "17/08/2026\t\"Proklamasi; \"\"Merdeka; sekali\"\"\"\tlibur"
            })
    void a_name_holds_what_parts_the_cells_of_other_tables(String text) {
        assertEquals(
                "Proklamasi; \"Merdeka; sekali\"",
                imported(text).daysOff().get(0).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16", "UTF-16LE"})
    void a_table_is_read_in_the_encodings_of_spreadsheets(String encoding) {
        var text = (encoding.equals("UTF-16LE") ? "\uFEFF" : "") + "17/08/2026;Pésta – “Raya”;libur";

        var year = CalendarFile.read(text.getBytes(Charset.forName(encoding)), "libur.csv", year2026());

        assertEquals("Pésta – “Raya”", year.daysOff().get(0).name());
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
                "08/17/2026;Proklamasi;libur                                       | 1 | CalendarLineUnreadable",
                "2026-01-01;Tahun;Baru;libur                                       | 1 | CalendarLineUnreadable",
                "1 Foo 2026;Tahun Baru;libur                                       | 1 | CalendarLineUnreadable",
                "sep=\"#2026-01-01;Tahun Baru;libur                                 | 1 | CalendarLineUnreadable",
                "sep=x#2026-01-01;Tahun Baru;libur                                 | 1 | CalendarLineUnreadable",
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
    void a_year_in_another_encoding_or_a_file_too_large_is_refused() {
        var latin = CalendarWriter.write(year2026()).replace("Tahun", "Tahün").getBytes(StandardCharsets.ISO_8859_1);

        assertThrows(BrokenCalendar.class, () -> CalendarFile.read(latin, "x.csv", year2026()));
        assertThrows(
                BrokenCalendar.class, () -> CalendarFile.read(new byte[CalendarFile.LIMIT + 1], "x.csv", year2026()));
    }
}
