package id.sop.organisation;

/**
 * Which officers are wanted; null means any.
 *
 * @param text found in name, account or NIP
 * @param position the code of a position that they hold or act for today
 */
public record OfficerFilter(String text, String position, Only only) {

    /** What is special about an officer now. */
    public enum Only {
        /** Acts for a position today. */
        ACTING,
        /** May not use a position, or the account. */
        SUSPENDED
    }
}
