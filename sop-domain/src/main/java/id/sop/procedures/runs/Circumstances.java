package id.sop.procedures.runs;

import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.ReasonCategory;
import id.sop.procedures.sheet.Step;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What an officer says of how a row ended, besides her note (keadaan).
 *
 * @param reason the code of the category of the reason, where the sheet lists some for the outcome; null where it lists none
 * @param happened when it truly happened, in the time of the office, where that is entered later (dicatat susulan); null if it happens now
 */
public record Circumstances(String reason, LocalDateTime happened) {

    /** Of a row that ends now, and of which nothing else is to be said. */
    public static final Circumstances USUAL = new Circumstances(null, null);

    /** The category of its reason, of those that a row lists for an outcome. */
    Optional<ReasonCategory> reason(Step step, Outcome outcome) {
        return step.reason(outcome, reason);
    }

    /** When it truly happened, where that is entered later. */
    Optional<Instant> happenedAt(ZoneId zone) {
        return Optional.ofNullable(happened).map(at -> at.atZone(zone).toInstant());
    }
}
