package id.sop.organisation.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A part of a year with a weekly pattern of its own, such as Ramadan.
 *
 * @param name what the office calls it
 * @param from its first day
 * @param to its last day
 * @param hours the weekly pattern that holds instead of the year's
 */
public record SpecialPeriod(String name, LocalDate from, LocalDate to, WeeklyHours hours) implements Serializable {

    /** @throws PeriodBackwards if it ends before it starts */
    public SpecialPeriod {
        if (to.isBefore(from)) {
            throw new PeriodBackwards(name);
        }
    }

    /** Whether the day belongs to it; the first and the last day do. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(SpecialPeriod other) {
        return contains(other.from) || other.contains(from);
    }
}
