package id.sop.procedures;

/** How urgent the subject of a run is (sifat); the levels are those of JBI-SURAT-MASUK, warning 3. */
public enum Urgency {
    /** Biasa. */
    ORDINARY,
    /** Penting. */
    IMPORTANT,
    /** Sangat penting/mendesak. */
    URGENT
}
