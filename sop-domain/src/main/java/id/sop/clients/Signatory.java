package id.sop.clients;

/**
 * Who signs a paper for the home, as she was called that day.
 *
 * @param name empty where nobody is known
 * @param position "Plh. Kepala Panti (Kasubbag TU)"
 */
record Signatory(String name, String position) {

    /** Nobody is known to hold the position: the paper leaves room for a name. */
    static final Signatory UNKNOWN = new Signatory("", "");
}
