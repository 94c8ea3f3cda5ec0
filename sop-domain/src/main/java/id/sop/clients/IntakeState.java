package id.sop.clients;

/** Whether an intake goes on. */
public enum IntakeState {
    /** Its sheet is under way, or has come to its end. */
    OPEN,
    /** Its run was withdrawn as a mistake: number and members are void. */
    WITHDRAWN,
    /** Its run ended outside of its sheet. */
    ENDED_OUTSIDE
}
