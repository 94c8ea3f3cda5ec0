package id.sop.loans;

/** Where a loan stands. */
public enum LoanState {
    /** The aid is with who borrowed it. */
    LENT,
    /** The aid is back. */
    RETURNED,
    /** Entered by mistake: its number is void. */
    WITHDRAWN,
    /** Its run ended in a way that the sheet does not describe. */
    ENDED_OUTSIDE
}
