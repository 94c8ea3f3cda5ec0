package id.sop.organisation.calendar;

import static id.sop.organisation.calendar.Calendars.WIB;
import static id.sop.organisation.calendar.Calendars.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A house with an officer on duty day and night. */
class RoundTheClockTest {

    private final WorkingCalendar house = WorkingCalendar.roundTheClock(WIB);

    @Test
    void every_minute_counts_also_at_night_and_on_holidays() {
        var time = house.workingTimeBetween(at("2026-12-24T22:00"), at("2026-12-26T01:30"));

        assertEquals(Duration.parse("PT27H30M"), time);
    }

    @Test
    void time_is_never_negative() {
        assertEquals(Duration.ZERO, house.workingTimeBetween(at("2026-12-24T22:00"), at("2026-12-24T21:00")));
        assertThrows(IllegalArgumentException.class, () -> house.plus(at("2026-12-24T22:00"), Duration.ofMinutes(-1)));
    }

    @Test
    void added_time_passes_without_a_pause() {
        assertEquals(at("2026-12-25T01:00"), house.plus(at("2026-12-24T22:00"), Duration.ofHours(3)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24T22:00, PT15M, 2026-12-24T22:15",
        "2026-12-24T22:00, PT3H, 2026-12-25T01:00",
        "2026-12-24T22:00, P1D, 2026-12-25T22:00",
        "2026-08-31T22:00, P6M, 2027-02-28T22:00",
    })
    void a_due_time_is_exact(String opened, String standard, String due) {
        assertEquals(at(due), house.dueAt(at(opened), StandardTime.parse(standard)));
    }

    @Test
    void no_day_is_off_and_every_year_is_known() {
        assertTrue(house.isWorkingDay(LocalDate.parse("2026-12-25")));
        assertTrue(house.dayOff(LocalDate.parse("2026-12-25")).isEmpty());
        assertEquals(List.of(), house.daysOffBetween(at("2026-01-01T00:00"), at("2026-12-31T00:00")));
        assertTrue(house.knows(Year.of(1999)));
    }

    @Test
    void a_day_closes_at_its_midnight() {
        assertEquals(at("2026-12-26T00:00"), house.closingOnOrAfter(LocalDate.parse("2026-12-25")));
    }
}
