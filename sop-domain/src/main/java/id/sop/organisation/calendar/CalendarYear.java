package id.sop.organisation.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules of one year: the weekly pattern, the periods that differ from it, and the days off. Read by
 * {@link CalendarReader}.
 *
 * @param year the year for which they hold
 * @param basis the decrees they rest on, in words (dasar hukum)
 * @param hours the weekly pattern
 * @param periods parts of the year with a pattern of their own; they do not overlap
 * @param daysOff at most one entry for a date; where two holidays meet, its name says both
 */
public record CalendarYear(
        Year year, List<String> basis, WeeklyHours hours, List<SpecialPeriod> periods, List<DayOff> daysOff) {

    /** @throws IllegalArgumentException if a date lies in another year, periods overlap or a day is off twice */
    public CalendarYear {
        basis = List.copyOf(basis);
        periods = List.copyOf(periods);
        daysOff = List.copyOf(daysOff);
        requireFitting(year, periods);
        requireDistinct(year, daysOff);
    }

    /** The weekly pattern that holds on the day: that of the period it lies in, else that of the year. */
    public WeeklyHours hoursAround(LocalDate day) {
        return periods.stream()
                .filter(period -> period.contains(day))
                .map(SpecialPeriod::hours)
                .findFirst()
                .orElse(hours);
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
                throw new IllegalArgumentException("A day is off only once, but " + dayOff.date() + " stands twice");
            }
        }
    }

    private static void requireApart(SpecialPeriod earlier, SpecialPeriod later) {
        if (earlier.overlaps(later)) {
            throw new IllegalArgumentException(later.name() + " overlaps " + earlier.name());
        }
    }

    private static void requireWithin(Year year, LocalDate date) {
        if (date.getYear() != year.getValue()) {
            throw new IllegalArgumentException(date + " does not lie in " + year);
        }
    }
}
