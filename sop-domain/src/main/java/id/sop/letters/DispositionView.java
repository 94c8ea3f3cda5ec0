package id.sop.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A disposition as the page of its letter shows it.
 *
 * @param withdrawable whether the caller may take it back as a whole
 */
public record DispositionView(
        Instant givenAt,
        String givenBy,
        String givenInPosition,
        List<String> instructions,
        String note,
        Optional<LocalDate> dueOn,
        boolean withdrawn,
        boolean withdrawable,
        List<FollowUpView> followUps) {}
