package id.sop.documents.numbers;

/** What became of a number that was taken from its series. */
public enum NumberState {
    /** A thing of the office has it (dipakai). */
    USED,
    /** Kept free for a thing that is still to be entered (dicadangkan). */
    RESERVED,
    /** Declared void with a reason (batal): it stays in its book and is never given again. */
    VOID
}
