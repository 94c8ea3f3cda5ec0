package id.sop.clients;

/** How a row of an admission ends for one member. */
public enum MemberOutcome {
    /** The row is done for her (selesai). */
    DONE,
    /** She is held until the head decides (ditunda). */
    HELD,
    /** Her way ends here (tidak lanjut). */
    NOT_GOING_ON
}
