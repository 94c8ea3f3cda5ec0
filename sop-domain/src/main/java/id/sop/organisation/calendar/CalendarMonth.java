package id.sop.organisation.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One month of a year as a wall calendar shows it, weeks from Monday.
 *
 * @param month the month
 * @param weeks its weeks of seven days; days of the neighbouring months are {@link Kind#OUTSIDE}
 */
public record CalendarMonth(YearMonth month, List<List<Day>> weeks) implements Serializable {

    public CalendarMonth {
        weeks = List.copyOf(weeks);
    }

    /** What a day is in the working calendar. */
    public enum Kind {
        /** It belongs to another month. */
        OUTSIDE,
        /** The office works its ordinary hours. */
        WORKING,
        /** The office works the hours of a period such as Ramadan. */
        PERIOD,
        /** Free every week. */
        FREE,
        /** A public holiday. */
        HOLIDAY,
        /** Collective leave. */
        COLLECTIVE_LEAVE
    }

    /**
     * A day of the month.
     *
     * @param name what is kept on it, or the period it lies in; empty for an ordinary day
     */
    public record Day(LocalDate date, Kind kind, String name) implements Serializable {}

    /** The twelve months of a year. */
    public static List<CalendarMonth> of(CalendarYear year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> of(year, year.year().atMonth(month)))
                .toList();
    }

    private static CalendarMonth of(CalendarYear year, YearMonth month) {
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = Stream.iterate(monday, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusWeeks(1))
                .map(start -> IntStream.range(0, 7)
                        .mapToObj(start::plusDays)
                        .map(day -> YearMonth.from(day).equals(month) ? day(year, day) : new Day(day, Kind.OUTSIDE, ""))
                        .toList())
                .toList();
        return new CalendarMonth(month, weeks);
    }

    private static Day day(CalendarYear year, LocalDate date) {
        var off = year.dayOff(date);
        if (off.isPresent()) {
            return new Day(
                    date,
                    off.get().kind() == DayOff.Kind.HOLIDAY ? Kind.HOLIDAY : Kind.COLLECTIVE_LEAVE,
                    off.get().name());
        }
        if (year.hoursOn(date).isEmpty()) {
            return new Day(date, Kind.FREE, "");
        }
        return year.periodOn(date)
                .map(period -> new Day(date, Kind.PERIOD, period.name()))
                .orElseGet(() -> new Day(date, Kind.WORKING, ""));
    }
}
