package id.sop.letters;

import id.sop.procedures.steps.Urgency;
import java.time.LocalDate;

/**
 * Which letters of the agenda book are wanted; null means any.
 *
 * @param year the year of the book, or {@link #ALL_YEARS}
 * @param text found in agenda number, sender, their number, subject, code or summary
 */
public record LetterFilter(
        int year, String text, LetterState state, Urgency urgency, LocalDate receivedFrom, LocalDate receivedTo) {

    /** The books of all years. */
    public static final int ALL_YEARS = 0;
}
