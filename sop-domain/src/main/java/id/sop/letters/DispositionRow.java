package id.sop.letters;

import id.sop.documents.numbers.SerialNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A disposition to one addressee as a line of the disposition book.
 *
 * @param due the day that was chosen, as the letter says it; on a day without work the addressee has until the next working day
 * @param result what was done, or why it was taken back; null where nothing was said
 * @param daysLate by how many days it is overdue, or was when it was followed up
 */
public record DispositionRow(
        LocalDate givenOn,
        SerialNumber letter,
        String letterNumber,
        String sender,
        String subject,
        String from,
        String to,
        List<String> instructions,
        Optional<LocalDate> due,
        FollowUpState state,
        Optional<LocalDate> doneOn,
        String result,
        Optional<Integer> daysLate) {

    static DispositionRow of(FollowUp followUp, ZoneId zone, Instant now) {
        var letter = followUp.letter();
        var disposition = followUp.disposition();
        var done = followUp.closedAt().filter(at -> followUp.state() == FollowUpState.DONE);
        return new DispositionRow(
                LocalDate.ofInstant(disposition.givenAt(), zone),
                letter.number(),
                letter.letterNumber(),
                letter.sender(),
                letter.subject(),
                disposition.givenBy().positionName(),
                followUp.positionName(),
                disposition.instructions(),
                disposition.dueOn(),
                followUp.state(),
                done.map(at -> LocalDate.ofInstant(at, zone)),
                followUp.result(),
                followUp.isWithdrawn()
                        ? Optional.empty()
                        : followUp.dueAt()
                                .map(due -> Duration.between(due, done.orElse(now)))
                                .filter(late -> late.toSeconds() > 0)
                                .map(late ->
                                        (int) late.plusDays(1).minusSeconds(1).toDays()));
    }
}
