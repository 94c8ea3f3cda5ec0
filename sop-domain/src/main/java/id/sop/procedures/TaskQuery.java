package id.sop.procedures;

/**
 * What the caller wants to see of her inbox; null means any.
 *
 * @param kind only tasks of this kind
 * @param text found in sheet, subject or number
 */
public record TaskQuery(Due due, boolean onlyMine, String kind, String text) {

    /** When a task is due, seen from now, in the days of the office. */
    public enum Due {
        LATE,
        TODAY,
        THIS_WEEK
    }
}
