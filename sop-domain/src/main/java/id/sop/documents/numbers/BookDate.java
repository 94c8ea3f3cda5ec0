package id.sop.documents.numbers;

import java.time.LocalDate;

/**
 * The date under which a number stands in its book, such as the day on which a letter was received.
 *
 * @param reason why it stands there although the numbers around it say otherwise; null or blank if nobody says
 */
public record BookDate(LocalDate day, String reason) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
