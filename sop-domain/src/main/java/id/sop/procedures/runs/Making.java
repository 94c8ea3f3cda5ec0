package id.sop.procedures.runs;

/** How a row made the paper that it is to produce. */
public enum Making {
    /** It exists on paper. */
    ON_PAPER,
    /** A file was attached, which the run keeps. */
    FILE,
    /** It was not made this time, and the officer said why. */
    NOT_MADE
}
