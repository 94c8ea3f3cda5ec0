package id.sop.procedures.runs;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.steps.RunState;
import id.sop.procedures.steps.Subject;
import java.time.Instant;
import java.util.Optional;

/**
 * A run as a line of the register of runs; {@code row}, {@code activity} and {@code turn} are empty once it has ended.
 *
 * @param turn whose turn it is, in the words of the sheet
 * @param late whether the current row is past its due time
 * @param compartment the name of the compartment of which it is; empty if of none
 * @param endedAs the end to which it came, a name of the sheet or an {@link id.sop.procedures.sheet.UnnamedEnd}; empty for the usual one
 * @param endReason why it ended before its last row; empty if it did not
 */
public record RunRow(
        SerialNumber number,
        String sopCode,
        String sopTitle,
        Subject subject,
        RunState state,
        Optional<Integer> row,
        Optional<String> activity,
        Optional<String> turn,
        Optional<String> takenBy,
        Instant startedAt,
        Optional<Instant> dueAt,
        boolean late,
        Optional<Instant> endedAt,
        Optional<Object> endedAs,
        Optional<String> endReason,
        Optional<String> compartment) {

    static RunRow of(SopRun run, Sop sop, Optional<String> compartment, Instant now) {
        var step = run.stepNumber().map(sop::step);
        return new RunRow(
                run.number(),
                run.sopCode(),
                run.sopTitle(),
                run.subject(),
                run.state(),
                run.stepNumber(),
                step.map(Step::activity),
                step.map(row -> SopRun.whoseTurn(sop, row)),
                run.takenByName(),
                run.startedAt(),
                run.dueAt(),
                run.dueAt().filter(now::isAfter).isPresent(),
                run.endedAt(),
                run.endedAs(),
                Optional.ofNullable(run.endReason()),
                compartment);
    }

    /** How it ended, in the words of the sheet where it has some for it; else its state. */
    Object ending() {
        return endedAs.orElse(state);
    }

    /** Whether its number is void, because it should not have been begun. */
    public boolean isVoid() {
        return state == RunState.WITHDRAWN;
    }
}
