package id.sop.procedures.steps;

import java.util.Optional;

/**
 * A handler that knows when the printed standard of its row does not apply: six months are the standard of one group of clients and of no other.
 *
 * @param <I> as of {@link StepHandler}
 */
public interface HeldAgainst<I> extends StepHandler<I> {

    /** Why the row is not held against its standard this time; empty if it is. Asked once it was handled. */
    Optional<NotHeld> notHeld(StepContext step, I input);
}
