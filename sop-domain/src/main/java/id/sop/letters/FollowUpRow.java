package id.sop.letters;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.steps.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A follow-up as a line of the list of its addressee. @param letterVoid whether the number of the letter is void */
public record FollowUpRow(
        FollowUpNumber number,
        SerialNumber letter,
        boolean letterVoid,
        String subject,
        String sender,
        Urgency urgency,
        String givenInPosition,
        List<String> instructions,
        FollowUpState state,
        Optional<Instant> sentAt,
        Optional<Instant> dueAt,
        Optional<Instant> closedAt) {}
