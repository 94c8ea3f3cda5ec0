package id.sop.procedures.catalogue;

/** How far a revision of a sheet has come on its way into force; whether it is in force follows from its dates. */
public enum SheetState {
    /** Entered (rancangan): waits for a second person to check it. */
    DRAFT,
    /** Checked (diperiksa): waits for the approver's position. */
    CHECKED,
    /** Approved (disahkan): in force from its effective date until a higher revision is. */
    APPROVED,
    /** Withdrawn (dicabut) with a reason: no run begins with it. */
    WITHDRAWN
}
