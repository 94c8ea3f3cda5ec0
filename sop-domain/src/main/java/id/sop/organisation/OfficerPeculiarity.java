package id.sop.organisation;

/** What is special about an officer now. */
public enum OfficerPeculiarity {
    /** Acts for a position today. */
    ACTING,
    /** May not use a position, or the account. */
    SUSPENDED
}
