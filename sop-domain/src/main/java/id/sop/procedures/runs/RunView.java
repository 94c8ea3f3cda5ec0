package id.sop.procedures.runs;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.steps.Awaited;
import id.sop.procedures.steps.RunState;
import id.sop.procedures.steps.Subject;
import java.time.Instant;
import java.util.Optional;

/**
 * A run: where it stands, and what happened in it.
 *
 * @param current the row on which the token is; empty once it has ended
 * @param visit how many steps were performed so far
 * @param turn whose turn it is, in the words of the sheet
 * @param planned until when the current step is planned; {@code dueAt} is the same then
 * @param awaited how far the work is for which the current step waits; its time has not begun then
 * @param holder the officer who has taken the current step
 * @param compartment the name of the compartment of which it is; empty if of none
 * @param endedAs the end to which it came, a name of the sheet or an {@link id.sop.procedures.sheet.UnnamedEnd}; empty for the usual one
 * @param may what the caller may do with it just now
 */
public record RunView(
        SerialNumber number,
        Sop sop,
        Subject subject,
        Optional<String> compartment,
        RunState state,
        Optional<Step> current,
        int visit,
        String turn,
        Optional<Instant> openedAt,
        Optional<Instant> dueAt,
        Optional<Integer> dueWaitsFor,
        Optional<Instant> planned,
        Optional<Awaited> awaited,
        Optional<Holder> holder,
        May may,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<Object> endedAs,
        String endReason,
        RunHistory history) {

    /** The officer who has taken the current step. */
    public record Holder(String name, Instant since, boolean isCaller) {}

    /** What the caller may do with the run just now. */
    public record May(boolean take, boolean perform, boolean takeOver, boolean withdraw) {}

    /** Whether the caller may take the current step and can do it then: it waits for no other work. */
    public boolean canBeTaken() {
        return may.take() && awaited.isEmpty();
    }

    /** Whether the caller may perform the current step and can: it waits for no other work. */
    public boolean canBeDone() {
        return may.perform() && awaited.isEmpty();
    }
}
