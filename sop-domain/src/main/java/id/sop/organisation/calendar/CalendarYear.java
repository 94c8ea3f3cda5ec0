package id.sop.organisation.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The rules of one year: the weekly pattern, the periods that differ from it, and the days off. Read by
 * {@link CalendarReader}.
 *
 * @param year the year for which they hold
 * @param basis the decrees they rest on, in words (dasar hukum)
 * @param hours the weekly pattern
 * @param periods parts of the year with a pattern of their own; they do not overlap
 * @param daysOff at most one entry for a date; where two holidays meet, its name says both
 * @param roundTheClock the codes of the sheets of units that never close (piket, jaga malam): their time counts day and night
 */
public record CalendarYear(
        Year year,
        List<String> basis,
        WeeklyHours hours,
        List<SpecialPeriod> periods,
        List<DayOff> daysOff,
        SortedSet<String> roundTheClock)
        implements Serializable {

    /** @throws DayOutsideYear, PeriodsOverlap or DayOffTwice if the dates do not fit */
    public CalendarYear {
        basis = List.copyOf(basis);
        periods = List.copyOf(periods);
        daysOff = daysOff.stream().sorted(Comparator.comparing(DayOff::date)).toList();
        roundTheClock = Collections.unmodifiableSortedSet(new TreeSet<>(roundTheClock));
        requireFitting(year, periods);
        requireDistinct(year, daysOff);
    }

    /** The weekly pattern that holds on the day: that of the period it lies in, else that of the year. */
    public WeeklyHours hoursAround(LocalDate day) {
        return periodOn(day).map(SpecialPeriod::hours).orElse(hours);
    }

    /** The same year with other days off. */
    public CalendarYear with(List<DayOff> otherDaysOff) {
        return new CalendarYear(year, basis, hours, periods, otherDaysOff, roundTheClock);
    }

    /** The period that the day lies in, if there is one. */
    public Optional<SpecialPeriod> periodOn(LocalDate day) {
        return periods.stream().filter(period -> period.contains(day)).findFirst();
    }

    /** The hours that the office works on the day; nothing on a free day of the week and on a day off. */
    public Optional<DayHours> hoursOn(LocalDate day) {
        return dayOff(day).isPresent() ? Optional.empty() : hoursAround(day).on(day.getDayOfWeek());
    }

    /** What is kept on the day, if it is off. */
    public Optional<DayOff> dayOff(LocalDate day) {
        return daysOff.stream().filter(off -> off.date().equals(day)).findFirst();
    }

    static void requireFitting(Year year, List<SpecialPeriod> periods) {
        for (int i = 0; i < periods.size(); i++) {
            SpecialPeriod period = periods.get(i);
            requireWithin(year, period.from());
            requireWithin(year, period.to());
            for (SpecialPeriod earlier : periods.subList(0, i)) {
                requireApart(earlier, period);
            }
        }
    }

    static void requireDistinct(Year year, List<DayOff> daysOff) {
        Set<LocalDate> dates = new HashSet<>();
        for (DayOff dayOff : daysOff) {
            requireWithin(year, dayOff.date());
            if (!dates.add(dayOff.date())) {
                throw new DayOffTwice(dayOff.date());
            }
        }
    }

    private static void requireApart(SpecialPeriod earlier, SpecialPeriod later) {
        if (earlier.overlaps(later)) {
            throw new PeriodsOverlap(earlier.name(), later.name());
        }
    }

    private static void requireWithin(Year year, LocalDate date) {
        if (date.getYear() != year.getValue()) {
            throw new DayOutsideYear(date, year.toString());
        }
    }
}
