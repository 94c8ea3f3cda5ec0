package id.sop.procedures.inbox;

import id.sop.procedures.steps.DueBounds;
import id.sop.procedures.steps.TaskFilter;

/**
 * What the caller wants to see of her inbox; null means any.
 *
 * @param kind only tasks of this kind
 * @param text found in sheet, subject or number
 */
public record TaskQuery(Due due, boolean onlyMine, String kind, String text) {

    /** Whether it wants only some of the tasks of a kind. */
    boolean isNarrowed() {
        return due != null || onlyMine || (text != null && !text.isBlank());
    }

    /** When a task is due, seen from now, in the days of the office. */
    public enum Due {
        LATE,
        TODAY,
        THIS_WEEK;

        TaskFilter of(TaskFilter tasks, DueBounds bounds) {
            return switch (this) {
                case LATE -> tasks.due(null, bounds.now());
                case TODAY -> tasks.due(bounds.now(), bounds.tomorrow());
                case THIS_WEEK -> tasks.due(bounds.tomorrow(), bounds.nextWeek());
            };
        }
    }
}
