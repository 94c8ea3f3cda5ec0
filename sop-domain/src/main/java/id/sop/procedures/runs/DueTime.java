package id.sop.procedures.runs;

import id.sop.organisation.calendar.StandardTime;
import id.sop.organisation.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.Optional;

/**
 * By when a step is due. Where that would fall into a year of which the office has no calendar, nothing is counted: holidays would be missed.
 *
 * @param at the due time; null where no time is printed, and while a year is waited for
 * @param waitsFor the year whose calendar is missing; null where none is
 */
record DueTime(Instant at, Integer waitsFor) {

    /** That of a row without a printed time, and of one whose time has not begun. */
    static final DueTime NONE = new DueTime(null, null);

    /** The due time of work that became possible then; none where no time is printed. */
    static DueTime of(Optional<StandardTime> standard, Instant opened, WorkingCalendar calendar) {
        return standard.map(time -> of(time, opened, calendar)).orElse(NONE);
    }

    /** The earlier one; where one waits for a year, nothing is certain. */
    DueTime orEarlier(DueTime other) {
        if (waitsFor != null || other.waitsFor != null) {
            return new DueTime(null, waitsFor != null ? waitsFor : other.waitsFor);
        }
        return other.at == null || at != null && at.isBefore(other.at) ? this : other;
    }

    private static DueTime of(StandardTime time, Instant opened, WorkingCalendar calendar) {
        var at = calendar.dueAt(opened, time);
        return calendar.firstUnknown(opened, at)
                .map(year -> new DueTime(null, year.getValue()))
                .orElseGet(() -> new DueTime(at, null));
    }
}
