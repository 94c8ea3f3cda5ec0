package id.sop.organisation;

import id.sop.organisation.calendar.WorkingCalendar;
import id.sop.organisation.calendar.YearChanges;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A change of one year of an office's calendar, as those see it who keep due times.
 *
 * @param office the office
 * @param after the calendar with it
 * @param changes what differs in the year
 * @param first the first day that counts differently
 * @param last the last day that counts differently
 */
public record CalendarChange(
        String office, WorkingCalendar after, YearChanges changes, LocalDate first, LocalDate last) {

    /** From when on something counts differently. */
    public Instant from() {
        return first.atStartOfDay(after.zone()).toInstant();
    }

    /** From when on nothing does any more. */
    public Instant until() {
        return last.plusDays(1).atStartOfDay(after.zone()).toInstant();
    }

    /** The sheets that count round the clock from now on, or no longer do. */
    public Set<String> sheets() {
        return changes.sheets();
    }
}
