package id.sop.procedures.steps;

import java.io.Serializable;
import java.util.Optional;

/**
 * What the form of a row starts from.
 *
 * @param input a fresh one, pre-filled with what is known
 * @param thing what its page shows of the thing that the row changes, as the module says it; empty where it changes none, or it is not
 *     the caller's to see
 */
public record Prepared<I>(I input, Optional<Serializable> thing) {

    /** The form of a row that changes no thing. */
    public static <I> Prepared<I> of(I input) {
        return new Prepared<>(input, Optional.empty());
    }
}
