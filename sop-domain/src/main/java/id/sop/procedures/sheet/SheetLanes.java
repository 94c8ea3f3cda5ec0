package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which ways of a sheet run through the gutter, and in which lane.
 *
 * <p>One lane per target. Short lanes lie inside, so that nested loops do not cross; lanes whose rows do not overlap
 * share a place.
 */
final class SheetLanes {

    /** A way out of a row: a row number, or {@link #END}. */
    record Way(Step from, Outcome outcome, int target) {

        boolean isNext() {
            return outcome != Outcome.NO && target == from.no() + 1;
        }

        boolean ends() {
            return target == END;
        }

        boolean back() {
            return !ends() && target <= from.no();
        }

        /** Whether it leaves beside the symbol; else it leaves below. */
        boolean leavesBeside() {
            return outcome == Outcome.NO;
        }
    }

    static final int END = 0;

    private final List<Way> ways = new ArrayList<>();
    private final Map<Integer, Integer> placeOfTarget = new TreeMap<>();
    private final int places;
    private final boolean hasEnds;
    private final boolean hasLabelBesideGutter;

    SheetLanes(Sop sop) {
        for (Step step : sop.steps()) {
            if (step.symbol() != Symbol.END) {
                step.outcomes().stream().sorted().forEach(outcome -> ways.add(way(sop, step, outcome)));
            }
        }
        hasEnds = ways.stream().anyMatch(Way::ends);
        places = place(spans());
        String last = sop.columns().get(sop.columns().size() - 1).position();
        hasLabelBesideGutter = ways.stream()
                .anyMatch(way -> way.leavesBeside() && way.from().by().contains(last));
    }

    List<Way> ways() {
        return ways;
    }

    /** How many lanes lie side by side. */
    int places() {
        return places;
    }

    /** Whether some decision ends the run, so that a small capsule needs room left of the lanes. */
    boolean hasEnds() {
        return hasEnds;
    }

    /** Whether a decision stands in the last column, so that its "Tdk" reaches into the gutter. */
    boolean hasLabelBesideGutter() {
        return hasLabelBesideGutter;
    }

    /** The place of a target's lane, from 0 at the left. */
    int placeOf(int target) {
        return placeOfTarget.get(target);
    }

    /** Whether a lane leads to this row. */
    boolean leadsTo(int row) {
        return placeOfTarget.containsKey(row);
    }

    private static Way way(Sop sop, Step step, Outcome outcome) {
        return new Way(step, outcome, sop.after(step, outcome).map(Step::no).orElse(END));
    }

    /** First and last row of the lane of each target. */
    private Map<Integer, int[]> spans() {
        Map<Integer, int[]> spans = new TreeMap<>();
        for (Way way : ways) {
            if (!way.isNext() && !way.ends()) {
                int[] span = spans.computeIfAbsent(way.target(), target -> new int[] {target, target});
                span[0] = Math.min(span[0], way.from().no());
                span[1] = Math.max(span[1], way.from().no() + (way.leavesBeside() ? 0 : 1));
            }
        }
        return spans;
    }

    private int place(Map<Integer, int[]> spans) {
        List<List<int[]>> taken = new ArrayList<>();
        spans.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getValue()[1] - entry.getValue()[0]))
                .forEach(entry -> {
                    int place = 0;
                    while (place < taken.size() && overlaps(taken.get(place), entry.getValue())) {
                        place++;
                    }
                    if (place == taken.size()) {
                        taken.add(new ArrayList<>());
                    }
                    taken.get(place).add(entry.getValue());
                    placeOfTarget.put(entry.getKey(), place);
                });
        return taken.size();
    }

    private static boolean overlaps(List<int[]> taken, int[] span) {
        return taken.stream().anyMatch(other -> other[0] <= span[1] && span[0] <= other[1]);
    }
}
