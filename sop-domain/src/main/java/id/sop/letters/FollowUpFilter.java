package id.sop.letters;

/**
 * Which follow-ups of the caller's positions are wanted; null means any.
 *
 * @param text found in the letter's number, sender, subject, code or summary
 */
public record FollowUpFilter(Progress progress, String text) {

    /** Whether something is still to be done. */
    public enum Progress {
        OPEN,
        DONE
    }
}
