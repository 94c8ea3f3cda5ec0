package id.sop.procedures;

/** Where a run stands as a whole. */
public enum RunState {
    RUNNING,
    COMPLETED,
    /** Ended before its last row, with a reason. */
    WITHDRAWN
}
