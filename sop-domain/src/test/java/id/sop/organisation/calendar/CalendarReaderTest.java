package id.sop.organisation.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarReaderTest {

    private static final String GOOD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <calendar xmlns="urn:sop:calendar" year="2028">
              <basis> Surat Edaran 1/2028 </basis>
              <week>
                <day on="monday friday" opens="07:30" closes="16:00" break="12:00-13:00"/>
                <day on="saturday" opens="07:30" closes="11:30"/>
              </week>
              <period name="Ramadan" from="2028-01-28" to="2028-02-25">
                <day on="monday" opens="08:00" closes="15:00" break="12:00-12:30"/>
              </period>
              <days-off>
                <holiday on="2028-01-01" name="Tahun Baru"/>
                <collective-leave on="2028-12-26" name="Cuti Bersama"/>
              </days-off>
            </calendar>
            """;

    @Test
    void a_good_text_becomes_the_rules_of_its_year() {
        var year = CalendarReader.read(GOOD, "calendar-2028.xml");

        assertEquals(2028, year.year().getValue());
        assertEquals(List.of("Surat Edaran 1/2028"), year.basis());
        assertEquals(
                DayHours.of(
                        LocalTime.of(7, 30),
                        LocalTime.of(16, 0),
                        new TimeSpan(LocalTime.of(12, 0), LocalTime.of(13, 0))),
                year.hours().on(DayOfWeek.FRIDAY).orElseThrow());
        assertEquals(
                DayHours.of(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                year.hours().on(DayOfWeek.SATURDAY).orElseThrow());
        assertTrue(year.hours().on(DayOfWeek.TUESDAY).isEmpty());
        assertEquals("Ramadan", year.periods().get(0).name());
        assertEquals(1, year.periods().get(0).hours().days().size());
        assertEquals(
                List.of(
                        new DayOff(LocalDate.parse("2028-01-01"), "Tahun Baru", DayOff.Kind.HOLIDAY),
                        new DayOff(LocalDate.parse("2028-12-26"), "Cuti Bersama", DayOff.Kind.COLLECTIVE_LEAVE)),
                year.daysOff());
    }

    @Test
    void a_stream_and_a_text_read_alike() {
        var stream = new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8));

        assertEquals(CalendarReader.read(GOOD, "text"), CalendarReader.read(stream, "stream"));
    }

    @ParameterizedTest(name = "line {2}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "year=\"2028\"                  | year=\"this year\"                 |  2 | 'this year' is not",
                "year=\"2028\"                  | year=\"2028Z\"                     |  2 | '2028Z' is not",
                "xmlns=\"urn:sop:calendar\"     | xmlns=\"urn:other\"                |  2 | calendar",
                "on=\"monday friday\"           | on=\"senin\"                       |  5 | senin",
                "on=\"monday friday\"           | on=\"\"                            |  5 | minLength",
                "on=\"monday friday\"           | on=\"monday monday\"               |  5 | WeekdayTwice[MONDAY]",
                "on=\"saturday\"                | on=\"friday\"                      |  6 | WeekdayTwice[FRIDAY]",
                "opens=\"07:30\" closes=\"16:00\" | opens=\"7.30\" closes=\"16:00\"  |  5 | 7.30",
                "opens=\"07:30\" closes=\"16:00\" | opens=\"16:00\" closes=\"07:30\" |  5 | HoursBackwards[16:00, 12:00]",
                "break=\"12:00-13:00\"          | break=\"13:00-12:00\"              |  5 | HoursBackwards[13:00, 12:00]",
                "break=\"12:00-13:00\"          | break=\"12:00-17:00\"              |  5 | HoursBackwards[17:00, 16:00]",
                "break=\"12:00-13:00\"          | brake=\"12:00-13:00\"              |  5 | brake",
                "to=\"2028-02-25\"              | to=\"2028-01-25\"                  |  10 | PeriodBackwards[Ramadan",
                "to=\"2028-02-25\"              | to=\"2029-02-25\"                  |  10 | DayOutsideYear[2029-02-25, 2028]",
                "to=\"2028-02-25\"              | to=\"2028-02-30\"                  |  8 | 2028-02-30",
                "on=\"2028-01-01\"              | on=\"2027-01-01\"                  | 12 | DayOutsideYear[2027-01-01, 2028]",
                "on=\"2028-12-26\"              | on=\"2028-01-01\"                  | 13 | DayOffTwice[2028-01-01]",
                "on=\"2028-12-26\"              | on=\"26-12-2028\"                  | 13 | 26-12-2028",
                "name=\"Tahun Baru\"            | name=\" \"                         | 12 | minLength",
                "<holiday                       | <weekend                           | 12 | weekend",
                "</days-off>                    | </days>                            | 14 | days-off",
                "</calendar>                    | ''                                 | 16 | start and end",
            })
    void a_broken_text_is_refused_with_name_line_and_reason(String good, String bad, int line, String reason) {
        var refusal = assertThrows(
                BrokenCalendar.class, () -> CalendarReader.read(GOOD.replace(good, bad), "calendar-2028.xml"));

        assertEquals("calendar-2028.xml", refusal.file());
        assertEquals(line, refusal.line(), refusal.reason());
        assertTrue(refusal.reason().contains(reason), refusal.reason());
        assertArrayEquals(new Serializable[] {refusal.file(), refusal.line()}, Arrays.copyOf(refusal.arguments(), 2));
    }

    @Test
    void periods_that_overlap_are_refused() {
        var twice = GOOD.replace("  <days-off>", """
                  <period name="Banjir" from="2028-02-25" to="2028-02-28">
                    <day on="monday" opens="08:00" closes="12:00"/>
                  </period>
                  <days-off>""");

        var refusal = assertThrows(BrokenCalendar.class, () -> CalendarReader.read(twice, "calendar-2028.xml"));

        assertEquals("PeriodsOverlap[Ramadan, Banjir]", refusal.reason());
        assertEquals(13, refusal.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "kalender", "<calendar", "<html/>"})
    void what_is_no_calendar_at_all_is_refused_at_its_first_line(String text) {
        var refusal = assertThrows(BrokenCalendar.class, () -> CalendarReader.read(text, "catatan.txt"));

        assertEquals(1, refusal.line(), refusal.reason());
    }

    @Test
    void a_file_in_another_encoding_than_it_says_is_refused_at_its_line() {
        var latin1 = GOOD.replace("Tahun Baru", "Nouvel An été").getBytes(StandardCharsets.ISO_8859_1);

        var refusal = assertThrows(
                BrokenCalendar.class, () -> CalendarReader.read(new ByteArrayInputStream(latin1), "x.xml"));

        assertTrue(refusal.line() >= 1, refusal.reason());
    }

    @Test
    void an_unknown_encoding_is_refused() {
        var unknown = GOOD.replace("UTF-8", "aksara-jawa").getBytes(StandardCharsets.UTF_8);

        var refusal = assertThrows(
                BrokenCalendar.class, () -> CalendarReader.read(new ByteArrayInputStream(unknown), "x.xml"));

        assertEquals(1, refusal.line());
        assertTrue(refusal.reason().contains("aksara-jawa"), refusal.reason());
    }

    @Test
    void a_document_type_is_refused_and_so_no_entity_reaches_a_file(@TempDir Path dir) throws IOException {
        var secret = Files.writeString(dir.resolve("secret"), "rahasia");
        var attack = GOOD.replace(
                        "<calendar ", "<!DOCTYPE calendar [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><calendar ")
                .replace("Surat Edaran 1/2028", "&x;");

        var refusal = assertThrows(BrokenCalendar.class, () -> CalendarReader.read(attack, "x.xml"));

        assertEquals(2, refusal.line());
        assertTrue(refusal.reason().contains("DOCTYPE"), refusal.reason());
    }

    @Test
    void a_schema_that_the_text_brings_along_is_not_used(@TempDir Path dir) throws IOException {
        var permissive = Files.writeString(dir.resolve("any.xsd"), """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:sop:calendar">
                  <xs:element name="calendar"/>
                </xs:schema>
                """);
        var attack = "<calendar xmlns='urn:sop:calendar' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                + " xsi:schemaLocation='urn:sop:calendar " + permissive.toUri() + "'/>";

        assertThrows(BrokenCalendar.class, () -> CalendarReader.read(attack, "x.xml"));
    }

    @Test
    void a_stream_that_fails_is_not_a_broken_calendar() {
        var failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };

        assertThrows(UncheckedIOException.class, () -> CalendarReader.read(failing, "x.xml"));
    }
}
