package id.sop.organisation;

import id.sop.organisation.calendar.CalendarYear;
import java.util.List;

/**
 * A year of the office's working calendar as its page shows it.
 *
 * @param rules the year in the version that was asked for
 * @param version that version
 * @param latest whether that version is in force
 * @param history all versions of the year, the latest first
 * @param years the years that the office has, in order
 * @param changeable whether the caller may enter another version
 */
public record CalendarView(
        CalendarYear rules,
        CalendarVersion version,
        boolean latest,
        List<CalendarVersion> history,
        List<Integer> years,
        boolean changeable) {}
