package id.sop.organisation;

/** What can happen to an officer's record. */
public enum OfficerAct {
    ENTERED,
    NAME_CHANGED,
    NIP_CHANGED,
    /** The realm gives the account a position that it did not give before. */
    POSITION_GAINED,
    /** The realm no longer gives it. */
    POSITION_LOST,
    APPOINTED,
    APPOINTMENT_ENDED,
    POSITION_SUSPENDED,
    POSITION_RESTORED,
    BLOCKED,
    UNBLOCKED
}
