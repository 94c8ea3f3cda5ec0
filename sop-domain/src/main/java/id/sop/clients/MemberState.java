package id.sop.clients;

/** How far a member of an intake has come. */
public enum MemberState {
    /** Somebody said that she would come (diberitahukan). */
    ANNOUNCED,
    /** She is here, as a person with a case and a stay (datang). */
    ARRIVED,
    /** The home serves her (diterima). */
    ADMITTED,
    /** She did not come (tidak datang). */
    NOT_ARRIVED,
    /** She was referred on or sent home, by a decision with its reason (tidak diterima). */
    NOT_ADMITTED,
    /** Entered by mistake. */
    VOID;

    /** Whether the way through the door has ended for her. */
    public boolean isEnd() {
        return compareTo(ADMITTED) >= 0;
    }
}
