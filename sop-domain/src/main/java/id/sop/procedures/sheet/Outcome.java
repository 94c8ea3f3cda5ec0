package id.sop.procedures.sheet;

/** How a step ended: a decision with yes or no, every other step by being done. */
public enum Outcome {
    DONE,
    YES,
    NO
}
