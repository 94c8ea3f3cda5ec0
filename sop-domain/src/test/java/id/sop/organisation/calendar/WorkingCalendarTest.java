package id.sop.organisation.calendar;

import static id.sop.organisation.calendar.Calendars.WIB;
import static id.sop.organisation.calendar.Calendars.at;
import static id.sop.organisation.calendar.Calendars.office;
import static id.sop.organisation.calendar.Calendars.year2026;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An office in Jambi in 2026. 23 November 2026 is a Monday of an ordinary week. */
class WorkingCalendarTest {

    private final WorkingCalendar office = office();

    @Nested
    @DisplayName("working time")
    class WorkingTime {

        @ParameterizedTest(name = "{0} to {1}: {2} ({3})")
        @CsvSource({
            "2026-11-23T08:00, 2026-11-23T09:15, PT1H15M, within a morning",
            "2026-11-23T11:50, 2026-11-23T13:10, PT20M, the break does not count",
            "2026-11-23T12:10, 2026-11-23T12:50, PT0S, nothing but break",
            "2026-11-23T05:00, 2026-11-23T07:31, PT1M, before opening",
            "2026-11-23T15:59, 2026-11-23T22:00, PT1M, after closing",
            "2026-11-23T15:30, 2026-11-24T08:00, PT1H, over night",
            "2026-11-27T11:00, 2026-11-27T13:30, PT1H, the break of a Friday is longer",
            "2026-11-27T16:00, 2026-11-30T08:00, PT1H, over a weekend",
            "2026-11-23T00:00, 2026-11-24T00:00, PT7H30M, a whole Monday",
            "2026-11-27T00:00, 2026-11-28T00:00, PT7H30M, a whole Friday",
            "2026-11-23T00:00, 2026-11-30T00:00, PT37H30M, a whole week",
            "2026-02-23T00:00, 2026-02-24T00:00, PT6H30M, a Monday in Ramadan",
            "2026-02-23T00:00, 2026-03-02T00:00, PT32H30M, a whole week in Ramadan",
            "2026-02-18T15:00, 2026-02-19T09:00, PT2H, from the last day before Ramadan into its first",
            "2026-03-17T14:00, 2026-03-25T08:30, PT2H, from Ramadan past Nyepi and Idul Fitri into the ordinary week",
            "2026-12-23T15:00, 2026-12-28T08:30, PT2H, over Christmas",
            "2026-11-24T09:00, 2026-11-23T09:00, PT0S, backwards",
            "2026-11-23T10:00, 2026-11-23T09:00, PT0S, backwards on one day",
            "2026-11-23T10:00, 2026-11-23T10:00, PT0S, no time at all",
        })
        void counts_office_hours_only(String from, String to, Duration expected, String why) {
            assertEquals(expected, office.workingTimeBetween(at(from), at(to)), why);
        }

        /** 261 weekdays less 21 that are off: 221 of 7 h 30 min and, in Ramadan, 19 of 6 h 30 min. */
        @Test
        void of_2026_is_that_of_its_240_working_days() {
            var days = LocalDate.parse("2026-01-01").datesUntil(LocalDate.parse("2027-01-01"));

            assertEquals(240, days.filter(office::isWorkingDay).count());
            assertEquals(
                    Duration.ofHours(1781), office.workingTimeBetween(at("2026-01-01T00:00"), at("2027-01-01T00:00")));
        }
    }

    @Nested
    @DisplayName("adding working time")
    class Adding {

        @ParameterizedTest(name = "{0} plus {1} is {2} ({3})")
        @CsvSource({
            "2026-11-23T08:00, PT0S, 2026-11-23T08:00, nothing",
            "2026-11-22T08:00, PT0S, 2026-11-22T08:00, nothing on a Sunday",
            "2026-11-23T08:00, PT1H, 2026-11-23T09:00, within a morning",
            "2026-11-23T08:00, PT4H, 2026-11-23T12:00, up to the break",
            "2026-11-23T08:00, PT4H1M, 2026-11-23T13:01, over the break",
            "2026-11-23T12:30, PT5M, 2026-11-23T13:05, from within the break",
            "2026-11-23T15:59, PT1M, 2026-11-23T16:00, up to closing",
            "2026-11-23T15:59, PT2M, 2026-11-24T07:31, over night",
            "2026-11-27T16:30, PT1M, 2026-11-30T07:31, over a weekend",
            "2026-03-17T14:59, PT2M, 2026-03-25T07:31, over Idul Fitri",
            "2026-11-23T07:30, PT37H30M, 2026-11-27T16:30, a whole week",
        })
        void skips_what_is_not_worked(String start, Duration time, String expected, String why) {
            assertEquals(at(expected), office.plus(at(start), time), why);
        }

        @Test
        void refuses_negative_time() {
            var start = at("2026-11-23T08:00");

            assertThrows(IllegalArgumentException.class, () -> office.plus(start, Duration.ofMinutes(-1)));
        }
    }

    @Nested
    @DisplayName("a due time")
    class Due {

        @ParameterizedTest(name = "{1} opened {0} is due {2} ({3})")
        @CsvSource({
            "2026-11-23T08:00, PT3M, 2026-11-23T16:00, minutes are effort: due at closing",
            "2026-11-23T05:00, PT3M, 2026-11-23T16:00, opened before opening",
            "2026-11-23T12:30, PT3M, 2026-11-23T16:00, opened in the break",
            "2026-11-23T15:57, PT3M, 2026-11-23T16:00, just possible today",
            "2026-11-23T15:58, PT3M, 2026-11-24T16:00, no longer possible today",
            "2026-11-23T16:00, PT3M, 2026-11-24T16:00, opened at closing",
            "2026-11-23T20:00, PT3M, 2026-11-24T16:00, opened after closing",
            "2026-11-26T20:00, PT3M, 2026-11-27T16:30, a Friday closes later",
            "2026-11-27T20:00, PT3M, 2026-11-30T16:00, opened on Friday night",
            "2026-11-23T08:00, PT7H, 2026-11-23T16:00, a long day",
            "2026-11-23T08:31, PT7H, 2026-11-24T16:00, more than is left of the day",
            "2026-02-23T08:00, PT3M, 2026-02-23T15:00, in Ramadan",
            "2026-11-23T08:00, P1D, 2026-11-24T16:00, one whole working day later",
            "2026-11-23T20:00, P1D, 2026-11-24T16:00, also when opened at night",
            "2026-11-27T08:00, P1D, 2026-11-30T16:00, a Friday's next working day is Monday",
            "2026-11-28T08:00, P1D, 2026-11-30T16:00, so is a Saturday's",
            "2026-11-23T08:00, P7D, 2026-12-02T16:00, seven working days",
            "2026-03-17T08:00, P1D, 2026-03-25T16:00, over Idul Fitri",
            "2026-03-17T08:00, P2D, 2026-03-26T16:00, over Idul Fitri and one more",
            "2026-02-24T08:00, P6M, 2026-08-24T16:00, months run by the calendar",
            "2026-02-25T08:00, P6M, 2026-08-26T16:00, they end on Maulid: the next working day",
            "2026-02-22T08:00, P6M, 2026-08-24T16:00, they end on a Saturday: the next working day",
            "2026-08-31T08:00, P1M, 2026-09-30T16:00, a month that is shorter",
        })
        void is_the_closing_of_a_working_day(String opened, String standard, String due, String why) {
            assertEquals(at(due), office.dueAt(at(opened), StandardTime.parse(standard)), why);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-23, 2026-11-23T16:00",
            "2026-11-27, 2026-11-27T16:30",
            "2026-11-28, 2026-11-30T16:00",
            "2026-03-18, 2026-03-25T16:00",
            "2026-03-17, 2026-03-17T15:00",
        })
        void for_a_planned_day_is_its_closing_or_that_of_the_next_working_day(LocalDate day, String closing) {
            assertEquals(at(closing), office.closingOnOrAfter(day));
        }
    }

    @Nested
    @DisplayName("days off")
    class DaysOff {

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-28", "2026-11-29", "2026-01-01", "2026-03-18", "2026-03-21", "2026-12-24"})
        void weekends_holidays_and_collective_leave_are_no_working_days(LocalDate day) {
            assertFalse(office.isWorkingDay(day));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-23", "2026-11-27", "2026-03-17", "2026-03-25", "2026-12-23"})
        void other_days_are_working_days(LocalDate day) {
            assertTrue(office.isWorkingDay(day));
            assertTrue(office.dayOff(day).isEmpty());
        }

        @Test
        void have_a_name_and_a_kind() {
            assertEquals(
                    new DayOff(LocalDate.parse("2026-08-17"), "Proklamasi Kemerdekaan", DayOff.Kind.HOLIDAY),
                    office.dayOff(LocalDate.parse("2026-08-17")).orElseThrow());
            assertEquals(
                    DayOff.Kind.COLLECTIVE_LEAVE,
                    office.dayOff(LocalDate.parse("2026-12-24")).orElseThrow().kind());
        }

        @Test
        void that_a_stretch_touches_explain_it() {
            var touched = office.daysOffBetween(at("2026-03-17T14:00"), at("2026-03-25T09:00"));

            assertEquals(
                    List.of(
                            "2026-03-18",
                            "2026-03-19",
                            "2026-03-20",
                            "2026-03-21",
                            "2026-03-22",
                            "2026-03-23",
                            "2026-03-24"),
                    touched.stream().map(dayOff -> dayOff.date().toString()).toList());
        }

        @Test
        void on_the_border_of_a_stretch_count_only_if_it_reaches_into_them() {
            assertEquals(
                    1,
                    office.daysOffBetween(at("2026-12-23T09:00"), at("2026-12-24T00:01"))
                            .size());
            assertEquals(
                    0,
                    office.daysOffBetween(at("2026-12-23T09:00"), at("2026-12-24T00:00"))
                            .size());
            assertEquals(
                    0,
                    office.daysOffBetween(at("2026-12-24T09:00"), at("2026-12-24T09:00"))
                            .size());
            assertEquals(
                    0,
                    office.daysOffBetween(at("2026-12-25T09:00"), at("2026-12-24T09:00"))
                            .size());
        }
    }

    @Nested
    @DisplayName("a year without rules")
    class UnknownYear {

        private final WorkingCalendar calendar = WorkingCalendar.of(WIB, List.of(mornings(2030), year2026()));

        @Test
        void is_told_apart_from_a_known_one() {
            assertTrue(calendar.knows(Year.of(2026)));
            assertTrue(calendar.knows(Year.of(2030)));
            assertFalse(calendar.knows(Year.of(2027)));
        }

        @ParameterizedTest(name = "{0} has {1}, the week of {2}")
        @CsvSource({
            "2027-01-04, PT7H30M, 2026: the nearest earlier year",
            "2029-12-31, PT7H30M, 2026: also just before the next known year",
            "2030-01-07, PT4H, 2030: known",
            "2031-01-06, PT4H, 2030: the nearest earlier year",
            "2025-01-06, PT7H30M, 2026: no earlier year is known",
        })
        void borrows_the_week_of_the_nearest_earlier_else_later_year(LocalDate day, Duration hours, String why) {
            var from = day.atStartOfDay(WIB).toInstant();
            var to = day.plusDays(1).atStartOfDay(WIB).toInstant();

            assertEquals(hours, calendar.workingTimeBetween(from, to), why);
        }

        @Test
        void borrows_neither_days_off_nor_special_periods() {
            assertTrue(calendar.isWorkingDay(LocalDate.parse("2027-01-01")));
            assertEquals(
                    Duration.parse("PT7H30M"),
                    calendar.workingTimeBetween(at("2027-03-01T00:00"), at("2027-03-02T00:00")));
        }

        private static CalendarYear mornings(int year) {
            var monday = Map.of(DayOfWeek.MONDAY, DayHours.of(LocalTime.of(8, 0), LocalTime.of(12, 0)));
            return new CalendarYear(
                    Year.of(year), List.of(), new WeeklyHours(monday), List.of(), List.of(), new TreeSet<>());
        }
    }

    @Nested
    @DisplayName("a calendar")
    class Building {

        @Test
        void needs_at_least_one_year() {
            assertThrows(IllegalArgumentException.class, () -> WorkingCalendar.of(WIB, List.of()));
        }

        @Test
        void refuses_two_sets_of_rules_for_one_year() {
            assertThrows(
                    IllegalArgumentException.class, () -> WorkingCalendar.of(WIB, List.of(year2026(), year2026())));
        }

        @Test
        void reads_the_hours_on_the_wall_of_the_office() {
            var jayapura = Calendars.officeIn(ZoneId.of("Asia/Jayapura"));

            assertEquals(
                    Duration.ofMinutes(30),
                    jayapura.workingTimeBetween(at("2026-11-23T05:30"), at("2026-11-23T06:00")));
            assertEquals(at("2026-11-23T14:00"), jayapura.dueAt(at("2026-11-23T06:00"), StandardTime.parse("PT3M")));
        }
    }
}
