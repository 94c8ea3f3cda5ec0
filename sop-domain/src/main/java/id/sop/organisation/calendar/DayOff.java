package id.sop.organisation.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day on which the office does not work although the week may say so.
 *
 * @param date the day
 * @param name what is kept on it, in the words of the decree
 * @param kind why the office is closed
 */
public record DayOff(LocalDate date, String name, Kind kind) implements Serializable {

    /** Why an office is closed on a day off. */
    public enum Kind {
        /** A national or local public holiday (hari libur). */
        HOLIDAY,
        /** A day of leave that all officers take together (cuti bersama). */
        COLLECTIVE_LEAVE
    }
}
