package id.sop.procedures.runs;

import id.sop.organisation.calendar.StandardTime;
import id.sop.procedures.steps.NotHeld;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The measured time of a performed step, held against its standard (mutu baku: waktu).
 *
 * @param waiting working time from possible to taken
 * @param handling working time from taken to performed
 * @param handledBefore the handling of the rows before it that have the standard together with it; none where it has one of its own
 * @param standard the printed standard; empty where none is printed, which is never zero
 * @param planned until when the officer had planned it (waktu disesuaikan); then the plan counts, and the standard is a guide
 * @param afterDue whether it was performed after its due time, or after the planned one
 * @param waitedFor the year without calendar into which the due time would have fallen; days are then not held against it
 * @param calendar by which versions of the office's calendar it was measured ({@code 2026/2}); empty where nobody noted it
 * @param notHeld why the standard does not apply; then nothing is held against it, nor against a plan
 */
public record Measure(
        Duration waiting,
        Duration handling,
        Duration handledBefore,
        Optional<StandardTime> standard,
        Optional<Instant> planned,
        boolean afterDue,
        Optional<Integer> waitedFor,
        String calendar,
        Optional<NotHeld> notHeld)
        implements Serializable {

    /** How the handling stands against the standard. */
    public enum Verdict {
        NO_STANDARD,
        WITHIN,
        LONGER,
        NOT_COUNTED,
        NOT_APPLICABLE,
        AS_PLANNED,
        AFTER_PLAN
    }

    /** Minutes of a standard are effort and held against the handling; days are held against the due time. A planned time replaces both. */
    public Verdict verdict() {
        if (notHeld.isPresent()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (planned.isPresent()) {
            return afterDue ? Verdict.AFTER_PLAN : Verdict.AS_PLANNED;
        }
        if (standard.isEmpty()) {
            return Verdict.NO_STANDARD;
        }
        if (effort().isEmpty() && waitedFor.isPresent()) {
            return Verdict.NOT_COUNTED;
        }
        var longer = effort().map(effort -> together().compareTo(effort) > 0).orElse(afterDue);
        return longer ? Verdict.LONGER : Verdict.WITHIN;
    }

    /** By how much the handling exceeded an effort standard; zero if it did not. */
    public Duration excess() {
        return effort().map(together()::minus)
                .filter(difference -> !difference.isNegative())
                .orElse(Duration.ZERO);
    }

    private Duration together() {
        return handledBefore.plus(handling);
    }

    private Optional<Duration> effort() {
        return standard.flatMap(StandardTime::effort);
    }
}
