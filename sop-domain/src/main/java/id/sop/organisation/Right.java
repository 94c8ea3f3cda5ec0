package id.sop.organisation;

/** What a position may do beyond the rows of the sheets that name it. */
public enum Right {
    /** Sees every letter of the office, not only those disposed to it. */
    READ_ALL_LETTERS,
    /** Disposes letters and answers questions about its dispositions. */
    DISPOSE_LETTERS,
    /** Maintains lists such as classification codes. */
    MAINTAIN_LISTS,
    /** May enter and check sheets of the office's catalogue. */
    MAINTAIN_SHEETS,
    /** Sees every run of the office, not only those of sheets that name the position. */
    READ_ALL_RUNS,
    /** Sees the runs and papers of compartments of which she is no member. Only who holds such a position has it, never who acts for it. */
    READ_PROTECTED_RUNS,
    /** Maintains officers: names, acting appointments, suspensions. Only who holds such a position has it, never who acts for it. */
    MAINTAIN_OFFICERS,
    /** Keeps the ledger of numbers: reserves numbers and declares them void. */
    KEEP_NUMBERS,
    /** Sees who the clients of the office are, and where they stand in its service. */
    READ_CLIENTS,
    /** Sees the papers, the contact and the family of its clients. */
    READ_CLIENT_DOCUMENTS,
    /** Sees of which group its clients are. */
    READ_CLIENT_GROUPS,
    /** Sees what is known of their health. */
    READ_CLIENT_HEALTH,
    /** Sees what police, courts and raids say of them. */
    READ_CLIENT_LAW,
    /** Decides about clients who are held, and signs for the home. */
    DECIDE_ON_CLIENTS,
    /** Reads the trace (jejak audit). */
    READ_TRACE;

    /** Whether who acts for a position has it as well. */
    public boolean comesWithActing() {
        return this != MAINTAIN_OFFICERS && this != READ_PROTECTED_RUNS;
    }
}
