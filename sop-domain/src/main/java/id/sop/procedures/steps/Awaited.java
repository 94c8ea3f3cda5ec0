package id.sop.procedures.steps;

import java.io.Serializable;

/**
 * How far the work is for which a row waits: "1 dari 2 tindak lanjut".
 *
 * @param done what of it is done
 * @param of all of it
 */
public record Awaited(int done, int of) implements Serializable {

    /** @throws IllegalArgumentException if more is done than there is */
    public Awaited {
        if (done < 0 || done > of) {
            throw new IllegalArgumentException(done + " of " + of);
        }
    }

    /** Whether nothing is left of it. */
    public boolean isOver() {
        return done == of;
    }
}
