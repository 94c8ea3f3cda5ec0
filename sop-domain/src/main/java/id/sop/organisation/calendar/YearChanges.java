package id.sop.organisation.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * In what two texts of a year differ.
 *
 * @param days the days that become free, working or something else, or get another name
 * @param hours whether the hours of the week differ
 * @param periods whether the periods differ
 * @param basis whether the decrees differ
 * @param sheets the sheets that count round the clock in one of the two only
 * @param first the first day on which working time differs; empty where it does on none
 * @param last the last such day
 */
public record YearChanges(
        List<DayChange> days,
        boolean hours,
        boolean periods,
        boolean basis,
        SortedSet<String> sheets,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {

    /** A day that is another one afterwards. */
    public record DayChange(LocalDate date, Optional<DayOff> before, Optional<DayOff> after) implements Serializable {}

    /** The differences of two texts of the same year. */
    public static YearChanges between(CalendarYear before, CalendarYear after) {
        var worked = days(before.year())
                .filter(day -> !before.hoursOn(day).equals(after.hoursOn(day)))
                .toList();
        return new YearChanges(
                days(before.year())
                        .filter(day -> !before.dayOff(day).equals(after.dayOff(day)))
                        .map(day -> new DayChange(day, before.dayOff(day), after.dayOff(day)))
                        .toList(),
                !before.hours().equals(after.hours()),
                !before.periods().equals(after.periods()),
                !Objects.equals(before.basis(), after.basis()),
                inOneOnly(before.roundTheClock(), after.roundTheClock()),
                worked.stream().findFirst(),
                worked.isEmpty() ? Optional.empty() : Optional.of(worked.get(worked.size() - 1)));
    }

    /** Whether there is no difference at all. */
    public boolean isEmpty() {
        return days.isEmpty() && !hours && !periods && !basis && sheets.isEmpty();
    }

    private static Stream<LocalDate> days(Year year) {
        return year.atDay(1).datesUntil(year.plusYears(1).atDay(1));
    }

    private static SortedSet<String> inOneOnly(SortedSet<String> some, SortedSet<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        all.removeIf(sheet -> some.contains(sheet) && others.contains(sheet));
        return all;
    }
}
