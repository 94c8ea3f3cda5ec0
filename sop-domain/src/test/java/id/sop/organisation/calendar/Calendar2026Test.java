package id.sop.organisation.calendar;

import static id.sop.organisation.calendar.Calendars.year2026;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year that comes with the product, held against the decrees it names. */
class Calendar2026Test {

    private static final Set<DayOfWeek> FIVE_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final CalendarYear year = year2026();
    private final SpecialPeriod ramadan = year.periods().get(0);

    @Test
    void is_for_2026() {
        assertEquals(Year.of(2026), year.year());
        assertEquals(4, year.basis().size());
    }

    @Test
    void has_17_holidays_and_8_days_of_collective_leave() {
        var kinds = year.daysOff().stream().collect(Collectors.groupingBy(DayOff::kind, Collectors.counting()));

        assertEquals(17, kinds.get(DayOff.Kind.HOLIDAY));
        assertEquals(8, kinds.get(DayOff.Kind.COLLECTIVE_LEAVE));
    }

    @ParameterizedTest
    @CsvSource({
        "HOLIDAY, 01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25",
        "COLLECTIVE_LEAVE, 02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24",
    })
    void has_the_days_of_the_decree(DayOff.Kind kind, String monthsAndDays) {
        var days = year.daysOff().stream()
                .filter(dayOff -> dayOff.kind() == kind)
                .map(dayOff -> dayOff.date().toString().substring(5))
                .collect(Collectors.joining(" "));

        assertEquals(monthsAndDays, days);
    }

    @Test
    void works_five_days_of_37_hours_30() {
        assertEquals(FIVE_DAYS, year.hours().days().keySet());
        assertEquals(Duration.parse("PT37H30M"), year.hours().total());
    }

    @Test
    void works_five_days_of_32_hours_30_in_ramadan() {
        assertEquals(FIVE_DAYS, ramadan.hours().days().keySet());
        assertEquals(Duration.parse("PT32H30M"), ramadan.hours().total());
    }

    @Test
    void has_ramadan_of_thirty_days_up_to_the_eve_of_idul_fitri() {
        assertEquals(LocalDate.parse("2026-02-19"), ramadan.from());
        assertEquals(LocalDate.parse("2026-03-20"), ramadan.to());
        assertEquals(1, year.periods().size());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 07:30, PT60M",
        "2026-11-27, 07:30, PT90M",
        "2026-02-23, 08:00, PT30M",
        "2026-02-27, 08:00, PT60M",
    })
    void opens_and_pauses_as_the_decree_says(LocalDate day, LocalTime opening, Duration rest) {
        var hours = year.hoursAround(day).on(day.getDayOfWeek()).orElseThrow();

        assertEquals(opening, hours.opens());
        assertEquals(rest, Duration.between(hours.opens(), hours.closes()).minus(hours.total()));
    }
}
