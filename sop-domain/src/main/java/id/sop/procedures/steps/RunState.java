package id.sop.procedures.steps;

/** Where a run stands as a whole. */
public enum RunState {
    RUNNING,
    COMPLETED,
    /** Ended before its last row because it should not have been begun, with a reason. */
    WITHDRAWN,
    /** Ended in a way that the sheet does not describe, such as a client who left, with a reason (berakhir di luar SOP). */
    ENDED_OUTSIDE
}
