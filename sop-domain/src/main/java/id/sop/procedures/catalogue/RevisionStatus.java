package id.sop.procedures.catalogue;

/** What a revision of a sheet is today: its state, seen with its dates and the other revisions of the sheet. */
public enum RevisionStatus {
    /** Entered, to be checked by a second person. */
    DRAFT,
    /** Checked, to be approved. */
    CHECKED,
    /** Approved, its effective date is still to come. */
    SCHEDULED,
    /** The one with which runs begin. */
    IN_FORCE,
    /** A higher revision has come into force. */
    SUPERSEDED,
    /** Withdrawn with a reason. */
    WITHDRAWN
}
