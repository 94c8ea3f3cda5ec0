package id.sop.procedures.sheet;

import java.util.Objects;

/**
 * How far a run is at one row.
 *
 * @param timesReturned how often the run was sent back to this row
 */
public record RowState(Progress progress, int timesReturned) {

    public RowState {
        Objects.requireNonNull(progress);
    }

    /** Where the run stands as seen from a row. */
    public enum Progress {
        DONE,
        CURRENT,
        TO_COME
    }
}
