package id.sop.organisation.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CalendarYearTest {

    private static final WeeklyHours MONDAYS =
            new WeeklyHours(Map.of(DayOfWeek.MONDAY, DayHours.of(LocalTime.of(8, 0), LocalTime.of(12, 0))));

    @Test
    void a_time_span_ends_after_it_starts() {
        assertThrows(HoursBackwards.class, () -> new TimeSpan(LocalTime.NOON, LocalTime.NOON));
    }

    @Test
    void a_working_day_has_hours_that_follow_each_other() {
        var morning = new TimeSpan(LocalTime.of(8, 0), LocalTime.of(12, 0));
        var noon = new TimeSpan(LocalTime.of(11, 0), LocalTime.of(13, 0));

        assertThrows(IllegalArgumentException.class, () -> new DayHours(List.of()));
        assertThrows(HoursOverlap.class, () -> new DayHours(List.of(morning, noon)));
        assertThrows(HoursOverlap.class, () -> new DayHours(List.of(noon, morning)));
    }

    @Test
    void a_day_may_have_several_breaks() {
        var day = new DayHours(List.of(
                new TimeSpan(LocalTime.of(8, 0), LocalTime.of(10, 0)),
                new TimeSpan(LocalTime.of(10, 15), LocalTime.of(12, 0)),
                new TimeSpan(LocalTime.of(13, 0), LocalTime.of(16, 0))));

        assertEquals(Duration.parse("PT6H45M"), day.total());
    }

    @Test
    void a_week_has_a_working_day() {
        assertThrows(NoWorkingDay.class, () -> new WeeklyHours(Map.of()));
    }

    @Test
    void a_period_of_one_day_is_one_day_long() {
        var day = LocalDate.parse("2028-02-07");
        var period = new SpecialPeriod("Banjir", day, day, MONDAYS);

        assertTrue(period.contains(day));
        assertFalse(period.contains(day.minusDays(1)));
        assertFalse(period.contains(day.plusDays(1)));
    }

    @Test
    void rules_of_a_year_do_not_change_with_the_lists_they_were_made_of() {
        var daysOff = new ArrayList<DayOff>();
        var year = new CalendarYear(Year.of(2028), List.of(), MONDAYS, List.of(), daysOff, new TreeSet<>());

        daysOff.add(new DayOff(LocalDate.parse("2028-02-07"), "Banjir", DayOff.Kind.HOLIDAY));

        assertEquals(List.of(), year.daysOff());
    }
}
