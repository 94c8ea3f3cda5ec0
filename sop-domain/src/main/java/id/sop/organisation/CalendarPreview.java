package id.sop.organisation;

import id.sop.organisation.calendar.YearChanges;
import id.sop.shared.Page;

/**
 * What another text of a year would change, before it is entered.
 *
 * @param changes in what the two texts differ
 * @param moved the open tasks that would get another due time, one page of them
 */
public record CalendarPreview(YearChanges changes, Page<MovedDue> moved) {}
