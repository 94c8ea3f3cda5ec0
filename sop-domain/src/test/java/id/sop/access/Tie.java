package id.sop.access;

/** How an account can be tied to a record. */
public enum Tie {
    /** May see it. */
    READER,
    /** Holds a position of the row at which it stands. */
    AT_THE_ROW,
    /** Holds a position of the first row. */
    STARTER,
    /** Leads the office. */
    HEAD,
    /** A position of hers is the addressee. */
    ADDRESSEE,
    /** Holds the position that approves it. */
    APPROVER,
    /** Gave it. */
    GIVER,
    /** Is the officer herself. */
    HERSELF,
    /** May see what has the number. */
    OF_THE_NUMBERED
}
