package id.sop.letters;

import id.sop.documents.numbers.NumberRow;
import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.steps.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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
        return String.join(", ", positions());
    }

    List<String> positions() {
        return addressees.stream().map(Addressee::position).toList();
    }

    /** To whom it is open, where that is not everybody. */
    Optional<Confidentiality> restriction() {
        return Optional.of(confidentiality).filter(open -> open != Confidentiality.OPEN);
    }

    /** What each addressee did, in the words of official papers. */
    String followUp() {
        return addressees.stream()
                .map(addressee -> addressee.position() + ": "
                        + Objects.requireNonNullElseGet(addressee.result(), () -> OfficialWords.of(addressee.state())))
                .collect(Collectors.joining("; "));
    }
}
