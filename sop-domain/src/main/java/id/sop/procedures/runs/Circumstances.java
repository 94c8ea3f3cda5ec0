package id.sop.procedures.runs;

/**
 * What an officer says of how a row ended, besides her note (keadaan).
 *
 * @param reason the code of the category of the reason, where the sheet lists some for the outcome; null where it lists none
 */
public record Circumstances(String reason) {

    /** Of a row of which nothing is to be said. */
    public static final Circumstances USUAL = new Circumstances(null);
}
