package id.sop.procedures.runs;

import java.time.LocalDateTime;

/**
 * What an officer says of how a row ended, besides her note (keadaan).
 *
 * @param reason the code of the category of the reason, where the sheet lists some for the outcome; null where it lists none
 * @param happened when it truly happened, in the time of the office, where that is entered later (dicatat susulan); null if it happens now
 */
public record Circumstances(String reason, LocalDateTime happened) {

    /** Of a row that ends now, and of which nothing else is to be said. */
    public static final Circumstances USUAL = new Circumstances(null, null);
}
