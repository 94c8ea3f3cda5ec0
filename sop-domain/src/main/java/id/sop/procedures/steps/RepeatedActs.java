package id.sop.procedures.steps;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * Acts of one kind at one row of a run, as its page shows them (kegiatan berulang): the rounds of a night watch, the sessions of a training.
 *
 * @param kind the kind of what keeps them, as a key that a page maps to an address; pages call the acts by the word {@code acts.KIND}
 * @param number the number under which that is opened, as in an address
 * @param last when the last one ended; empty if there was none so far
 */
public record RepeatedActs(int row, String kind, String number, long count, Optional<Instant> last)
        implements Serializable {}
