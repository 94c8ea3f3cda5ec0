package id.sop.procedures.runs;

/** How a required paper was at hand when the step was performed. */
public enum Presence {
    /** A file was attached. */
    ATTACHED,
    /** It is another record, named by its number. */
    REFERENCED,
    /** The officer had it before her on paper. */
    SEEN_ON_PAPER,
    /** It is no paper but a tool, a good, a person or a state, and was there. */
    AT_HAND,
    /** It was not there, and the officer said why. */
    MISSING,
    /** The system keeps it itself: a register, or the subject of the run. */
    KEPT_HERE
}
