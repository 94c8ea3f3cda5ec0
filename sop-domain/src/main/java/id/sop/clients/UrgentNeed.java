package id.sop.clients;

/** What cannot wait when somebody comes (kebutuhan mendesak). */
public enum UrgentNeed {
    NONE,
    /** Perawatan kesehatan. */
    MEDICAL,
    /** Keamanan. */
    SAFETY
}
