package id.sop.organisation;

import id.sop.organisation.calendar.CalendarYear;
import java.io.Serializable;

/**
 * What a change of a year begins with.
 *
 * @param rules the year in force, or a proposal for a year that the office does not have
 * @param basedOn the number of the version in force; 0 for a new year
 */
public record CalendarDraft(CalendarYear rules, int basedOn) implements Serializable {

    /** Whether the office does not have the year yet. */
    public boolean isNew() {
        return basedOn == 0;
    }
}
