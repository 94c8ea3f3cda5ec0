package id.sop.clients;

/** What the head decides about a member who is held. */
public enum HoldDecision {
    /** She goes on (dilanjutkan). */
    GO_ON,
    /** She goes to another home or office (dirujuk). */
    REFERRED,
    /** The home does not serve her (tidak diterima). */
    NOT_ADMITTED
}
