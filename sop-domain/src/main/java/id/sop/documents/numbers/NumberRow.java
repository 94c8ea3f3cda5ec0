package id.sop.documents.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A number as a line of the ledger.
 *
 * @param written the number as officers read it
 * @param dated the date under which it stands in its book; empty while it is reserved
 * @param outOfOrder whether that date breaks the order of the numbers around it
 * @param dateReason why
 * @param taken when and by whom it was taken from the series
 * @param reservedFor what it was reserved for; empty if it was used at once
 * @param used when and by whom it was given to a thing
 * @param voided when, by whom and why it was declared void
 * @param thing what it belongs to, as far as the caller may see that
 */
public record NumberRow(
        String book,
        SerialNumber number,
        String written,
        NumberState state,
        Optional<LocalDate> dated,
        boolean outOfOrder,
        Optional<String> dateReason,
        Act taken,
        Optional<String> reservedFor,
        Optional<Act> used,
        Optional<Voided> voided,
        Optional<String> thing) {

    public boolean isVoid() {
        return state == NumberState.VOID;
    }

    /** When and by whom something was done. */
    public record Act(Instant at, String officer) {}

    /** When, by whom and why a number was declared void. */
    public record Voided(Instant at, String officer, String reason) {}
}
