package id.sop.procedures.steps;

/** How urgent the subject of a run is (sifat); the levels are those of JBI-SURAT-MASUK, warning 3. */
public enum Urgency {
    /** Biasa. */
    ORDINARY,
    /** Penting. */
    IMPORTANT,
    /** Sangat penting/mendesak. */
    URGENT;

    /** A term for {@code order by} that puts the more urgent first; the path is that of an urgency in the query. */
    public static String first(String path) {
        var type = Urgency.class.getName();
        return "case when " + path + " = " + type + ".URGENT then 0 when " + path + " = " + type
                + ".IMPORTANT then 1 else 2 end";
    }
}
