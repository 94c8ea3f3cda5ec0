package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.NotHeld;
import id.sop.procedures.steps.SubjectKind;
import id.sop.shared.Slice;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happened while nobody typed is entered later, with its own time. */
class EnteredLaterTest extends RunsTest {

    private static StepSubmission happened(int visit, Object input, String when) {
        return new StepSubmission(
                visit,
                Outcome.DONE,
                null,
                List.of(),
                List.of(),
                input,
                Participants.NOBODY,
                List.of(),
                new Circumstances(null, LocalDateTime.parse(when)));
    }

    /** The first row, which happened last Friday. */
    private SerialNumber begun() {
        return as("peksos")
                .starts(
                        FIRST,
                        UUID.randomUUID().toString(),
                        happened(0, about(SubjectKind.CLIENT, "Budi", null), "2026-11-20T14:00"));
    }

    private void performs(SerialNumber run, String when) {
        var officer = as("peksos");
        officer.takes(run);
        officer.submits(run, happened(1, officer.form(run).input(), when));
    }

    @Test
    void both_times_are_kept_and_nothing_is_held_against_it() {
        var run = begun();
        performs(run, "2026-11-20T15:30");

        var done = as("peksos").opens(run).history().performed();

        assertEquals(
                Optional.of(Instant.parse("2026-11-20T08:30:00Z")), done.get(1).happenedAt());
        assertEquals(clock().instant(), done.get(1).at());
        assertEquals(Measure.Verdict.NOT_APPLICABLE, done.get(1).measure().verdict());
        assertEquals(Optional.of(NotHeld.ENTERED_LATER), done.get(1).measure().notHeld());
        assertEquals(
                0,
                as("peksos")
                        .lists("runs", Map.of("late", Lateness.WAS_LATE), null, new Slice(0, 10))
                        .total());
    }

    @Test
    void it_did_not_happen_in_the_future() {
        var run = begun();

        assertThrows(HappenedInTheFuture.class, () -> performs(run, "2026-11-24T08:00"));
    }

    @Test
    void it_did_not_happen_before_the_row_before() {
        var run = begun();

        assertThrows(HappenedBeforeTheRowBefore.class, () -> performs(run, "2026-11-20T13:59"));

        performs(run, "2026-11-20T14:00");
    }
}
