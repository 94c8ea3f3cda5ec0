package id.sop.procedures.sheet;

import java.util.List;
import java.util.Objects;

/**
 * How far a run is at one row.
 *
 * @param timesReturned how often the run was sent back to this row
 * @param times what is said of it beside the printed time: when it was performed, how long it took
 * @param late whether it took longer than its standard
 */
public record RowState(Progress progress, int timesReturned, List<String> times, boolean late) {

    public RowState {
        Objects.requireNonNull(progress);
        times = List.copyOf(times);
    }

    /** Where the run stands as seen from a row. */
    public enum Progress {
        DONE,
        CURRENT,
        TO_COME,

        /** Neither done nor to be done any more: the run took another way, or ended before. */
        SKIPPED
    }
}
