package id.sop.procedures.sheet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something on a sheet that can run and is most likely meant otherwise: pointed out to whoever checks and approves it, and no fault.
 *
 * @param row the row
 * @param kind what is odd
 */
public record SheetHint(int row, Kind kind) implements Serializable {

    /** What is odd. */
    public enum Kind {
        /** Two ways of a decision lead to one row, or both end the run alike: it makes no difference which one is chosen. */
        WAYS_TO_ONE_PLACE,
        /** A way leads to the row itself. */
        WAY_TO_ITSELF
    }

    /** What is odd on a sheet, row by row. */
    public static List<SheetHint> of(Sop sop) {
        List<SheetHint> hints = new ArrayList<>();
        for (Step step : sop.steps()) {
            Set<Object> places = new HashSet<>();
            if (!step.ways().stream().allMatch(way -> places.add(place(way)))) {
                hints.add(new SheetHint(step.no(), Kind.WAYS_TO_ONE_PLACE));
            }
            if (step.ways().stream()
                    .anyMatch(way -> way.to().filter(no -> no == step.no()).isPresent())) {
                hints.add(new SheetHint(step.no(), Kind.WAY_TO_ITSELF));
            }
        }
        return List.copyOf(hints);
    }

    private static Object place(Way way) {
        return way.to().<Object>map(no -> no).orElseGet(() -> way.endsOtherwise() ? way.endName() : "");
    }
}
