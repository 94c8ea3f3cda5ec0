package id.sop.letters;

import id.sop.documents.numbers.NumberRow;
import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.steps.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A letter as a line of the agenda book.
 *
 * @param voided when, by whom and why its number was declared void; empty if it is valid
 */
public record LetterRow(
        SerialNumber number,
        LocalDate receivedOn,
        String sender,
        String letterNumber,
        LocalDate letterDate,
        String subject,
        LetterKind kind,
        Urgency urgency,
        Confidentiality confidentiality,
        String classification,
        LetterState state,
        List<Addressee> addressees,
        String archive,
        Optional<NumberRow.Voided> voided) {

    /** To whom it went, and where the follow-up stands. */
    public record Addressee(String position, FollowUpState state, String result) {}

    /** The addressees in one line. */
    public String addressed() {
        return String.join(", ", addressees.stream().map(Addressee::position).toList());
    }
}
