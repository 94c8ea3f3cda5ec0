package id.sop.clients;

/** How far the service of a client has come. */
public enum CaseState {
    /** She is here and has no client number yet (diterima di panti). */
    RECEIVED,
    /** She stands in the register of clients (terdaftar). */
    REGISTERED,
    /** It is decided that the home serves her (definitif). */
    DEFINITIVE,
    /** Her agreement is signed (dalam pelayanan). */
    IN_SERVICE,
    /** The home does not serve her (tidak diterima). */
    NOT_ADMITTED,
    /** Entered by mistake. */
    VOID;

    /** Whether it goes on. */
    public boolean isOpen() {
        return compareTo(IN_SERVICE) <= 0;
    }
}
