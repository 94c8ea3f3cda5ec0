package id.sop.procedures.catalogue;

/** What can happen to a revision of a sheet. */
public enum SheetAct {
    /** Came with a file of the system, in force at once. */
    SEEDED,
    /** Entered by an officer. */
    ENTERED,
    /** Checked by a second person. */
    CHECKED,
    /** Sent back after the check, with a reason. */
    SENT_BACK,
    /** Approved, with the day from which it is in force. */
    APPROVED,
    /** Withdrawn, with a reason. */
    WITHDRAWN
}
