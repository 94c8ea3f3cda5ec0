package id.sop.clients;

/** How a client signs. */
public enum SigningManner {
    /** Tanda tangan. */
    SIGNED,
    /** Cap jempol. */
    THUMBPRINT,
    /** Diwakili. */
    REPRESENTED
}
