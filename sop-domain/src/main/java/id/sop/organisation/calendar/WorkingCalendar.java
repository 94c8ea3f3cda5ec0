package id.sop.organisation.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When an office works (kalender kerja), and therefore how much working time lies between two moments and by when a
 * standard time is up.
 *
 * <p>Immutable and safe for all threads. Days begin and end in the zone of the office, never in that of the server.
 *
 * <p>A year without rules of its own borrows the weekly pattern of the nearest known year before it, else of the nearest
 * after it, without that year's days off and special periods. Its holidays then count as working days, so working time
 * comes out too long and due times too early; {@link #knows(Year)} tells it, and whoever shows such an answer should say it.
 */
public sealed interface WorkingCalendar permits OfficeHours, RoundTheClock {

    /**
     * The calendar of an office that keeps office hours.
     *
     * @param zone the zone in which the hours are meant
     * @param years the rules of the known years, in any order
     * @throws IllegalArgumentException if there is no year or one comes twice
     */
    static WorkingCalendar of(ZoneId zone, List<CalendarYear> years) {
        return of(zone, years, Map.of());
    }

    /**
     * The same, which also knows in which version the office keeps each year.
     *
     * @param versions the number of the version, by year
     */
    static WorkingCalendar of(ZoneId zone, List<CalendarYear> years, Map<Year, Integer> versions) {
        return new OfficeHours(zone, years, versions);
    }

    /** The calendar of a unit that never closes, such as the house on duty: every minute of every day counts. */
    static WorkingCalendar roundTheClock(ZoneId zone) {
        return new RoundTheClock(zone);
    }

    /** The zone in which the office's days begin and end. */
    ZoneId zone();

    /** The working time between two moments; zero, never negative, if the second is not after the first. */
    Duration workingTimeBetween(Instant from, Instant to);

    /**
     * The first moment at which that much working time has passed since the start, the inverse of {@link
     * #workingTimeBetween}; the start itself if the time is zero.
     *
     * @throws IllegalArgumentException if the working time is negative
     */
    Instant plus(Instant start, Duration workingTime);

    /**
     * By when a step is due.
     *
     * <p>In office hours it is always the closing of a working day:
     *
     * <ul>
     *   <li>minutes and hours are effort, not elapsed time, so the step is due at the closing of the day on which it would be
     *       finished if it were begun at once: three minutes of work that open in the morning are due this afternoon, those
     *       that open after closing on the next working day;
     *   <li>{@code P1D} is due at the closing of the next working day after the one on which it opened, {@code P2D} on the
     *       one after that;
     *   <li>months run by the calendar; if they end on a free day, the next working day counts.
     * </ul>
     *
     * Round the clock it is exact: the effort, 24 hours for each day, or the same time of day after so many months.
     */
    Instant dueAt(Instant opened, StandardTime standard);

    /** The closing of that day, or of the next working day if the office does not work on it; round the clock its midnight. */
    Instant closingOnOrAfter(LocalDate day);

    /** Whether the office works on that day. */
    boolean isWorkingDay(LocalDate day);

    /** The holiday or collective leave on that day, also when the day would be free anyway. */
    Optional<DayOff> dayOff(LocalDate day);

    /** The days off that the stretch touches, in order, also those on free days of the week: for explaining its working time. */
    List<DayOff> daysOffBetween(Instant from, Instant to);

    /** Whether the year has rules of its own; if not, its holidays are unknown and count as working days. */
    boolean knows(Year year);

    /**
     * The calendar by which work at a sheet counts that became possible then: this one, or round the clock if the rules of that year say
     * so of the sheet.
     */
    WorkingCalendar forSheet(String sheet, Instant opened);

    /** The first year between the two moments without rules of its own; an answer that reaches into it is not certain. */
    default Optional<Year> firstUnknown(Instant from, Instant to) {
        return years(from, to).filter(year -> !knows(year)).findFirst();
    }

    /** Which versions of which years counted between the two moments, such as {@code 2026/2 2027/1}; 0 says that the year was unknown. */
    String versionsBetween(Instant from, Instant to);

    /** The years that lie between two moments, in order. */
    default Stream<Year> years(Instant from, Instant to) {
        return IntStream.rangeClosed(
                        from.atZone(zone()).getYear(), to.atZone(zone()).getYear())
                .mapToObj(Year::of);
    }
}
