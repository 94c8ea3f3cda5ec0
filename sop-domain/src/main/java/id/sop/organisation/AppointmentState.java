package id.sop.organisation;

/** Where an acting appointment stands on a day. */
public enum AppointmentState {
    FUTURE,
    VALID,
    PAST,
    /** Ended before its last day, or taken back before its first. */
    ENDED
}
