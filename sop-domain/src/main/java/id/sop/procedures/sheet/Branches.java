package id.sop.procedures.sheet;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a decision leads: a row number, or nothing where the run ends.
 *
 * @param onYes the row after "Ya"
 * @param onNo the row after "Tdk"
 */
public record Branches(Optional<Integer> onYes, Optional<Integer> onNo) {

    public Branches {
        Objects.requireNonNull(onYes);
        Objects.requireNonNull(onNo);
    }
}
