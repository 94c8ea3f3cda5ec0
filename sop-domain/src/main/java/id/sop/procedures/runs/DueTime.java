package id.sop.procedures.runs;

import id.sop.organisation.calendar.StandardTime;
import id.sop.organisation.calendar.WorkingCalendar;
import id.sop.procedures.sheet.Step;
import java.time.Instant;

/**
 * By when a step is due. Where that would fall into a year of which the office has no calendar, nothing is counted: holidays would be missed.
 *
 * @param at the due time; null where no time is printed, and while a year is waited for
 * @param waitsFor the year whose calendar is missing; null where none is
 */
record DueTime(Instant at, Integer waitsFor) {

    /** That of a row without a printed time, and of one whose time has not begun. */
    static final DueTime NONE = new DueTime(null, null);

    /** The due time of a row of this sheet that became possible then. */
    static DueTime of(String sheet, Step step, Instant opened, WorkingCalendar calendar) {
        return step.standardTime()
                .map(time -> of(time, opened, calendar.forSheet(sheet, opened)))
                .orElse(NONE);
    }

    private static DueTime of(StandardTime time, Instant opened, WorkingCalendar calendar) {
        var at = calendar.dueAt(opened, time);
        return calendar.firstUnknown(opened, at)
                .map(year -> new DueTime(null, year.getValue()))
                .orElseGet(() -> new DueTime(at, null));
    }
}
