package id.sop.organisation.calendar;

import static id.sop.organisation.calendar.Calendars.year2026;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarMonthTest {

    @Test
    void a_wall_calendar_shows_each_day_once_as_what_it_is() {
        var months = CalendarMonth.of(year2026());

        var days = months.stream()
                .flatMap(month -> month.weeks().stream())
                .flatMap(List::stream)
                .filter(day -> day.kind() != CalendarMonth.Kind.OUTSIDE)
                .toList();
        assertEquals(365, days.stream().map(CalendarMonth.Day::date).distinct().count());
        assertEquals(365, days.size());
        assertEquals(17, count(days, CalendarMonth.Kind.HOLIDAY));
        assertEquals(8, count(days, CalendarMonth.Kind.COLLECTIVE_LEAVE));
        assertEquals("Ramadan 1447 H", day(days, "2026-02-19").name());
        assertEquals(CalendarMonth.Kind.FREE, day(days, "2026-02-21").kind());
        assertEquals(CalendarMonth.Kind.WORKING, day(days, "2026-11-23").kind());
    }

    private static long count(List<CalendarMonth.Day> days, CalendarMonth.Kind kind) {
        return days.stream().filter(day -> day.kind() == kind).count();
    }

    private static CalendarMonth.Day day(List<CalendarMonth.Day> days, String date) {
        return days.stream()
                .filter(day -> day.date().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ramadan_is_expected_within_a_day_of_what_was_decided_and_twice_in_2030() {
        var expected = Ramadan.in(Year.of(2026)).get(0);

        assertEquals(1447, expected.hijriYear());
        assertEquals(
                0,
                Math.abs(expected.from().getDayOfYear()
                                - LocalDate.of(2026, 2, 19).getDayOfYear())
                        / 2);
        assertEquals(2, Ramadan.in(Year.of(2030)).size());
        assertEquals(
                LocalDate.of(2030, 12, 31), Ramadan.in(Year.of(2030)).get(1).to());
    }
}
