package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which ways touch a stretch of rows, which of them run through the gutter, and in which lane.
 *
 * <p>One lane per target. Short lanes lie inside, so that nested loops do not cross; lanes whose rows do not overlap
 * share a place. A way that leads out of the stretch, or into it, goes as far as the edge: on paper a stretch is a page,
 * and at its edge stands a pentagon.
 */
final class SheetLanes {

    /** A way out of a row: to the next step, or none where the run ends. */
    record Way(Step from, Outcome outcome, Optional<Step> to) {

        /** The row it leads to, or {@link #END}. */
        int target() {
            return to.map(Step::no).orElse(END);
        }

        boolean isNext() {
            return !outcome.equals(Outcome.NO) && target() == from.no() + 1;
        }

        boolean ends() {
            return to.isEmpty();
        }

        boolean back() {
            return !ends() && target() <= from.no();
        }

        /** Whether it leaves beside the symbol; else it leaves below. */
        boolean leavesBeside() {
            return outcome.equals(Outcome.NO);
        }
    }

    static final int END = 0;

    private final int first;
    private final int last;
    private final List<Way> ways;
    private final Map<Integer, Integer> placeOfTarget = new TreeMap<>();
    private final int places;
    private final boolean hasLabelBesideGutter;

    /** The ways of the rows from the first to the last. */
    SheetLanes(Sop sop, int first, int last) {
        this.first = first;
        this.last = last;
        ways = ways(sop).stream()
                .filter(way -> holds(way.from().no()) || holds(way.target()))
                .toList();
        places = place(spans());
        String lastColumn = sop.columns().get(sop.columns().size() - 1).position();
        hasLabelBesideGutter = ways.stream()
                .anyMatch(way -> holds(way.from().no())
                        && way.leavesBeside()
                        && way.from().by().contains(lastColumn));
    }

    private static List<Way> ways(Sop sop) {
        List<Way> ways = new ArrayList<>();
        for (Step step : sop.steps()) {
            if (step.symbol() != Symbol.END) {
                step.outcomes().forEach(outcome -> ways.add(new Way(step, outcome, sop.after(step, outcome))));
            }
        }
        return ways;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** Every way that leaves or enters a row of the stretch. */
    List<Way> ways() {
        return ways;
    }

    /** Whether a row is in the stretch; the end of the run is not a row. */
    boolean holds(int row) {
        return row >= first && row <= last;
    }

    /** Whether some way crosses the upper edge. */
    boolean crossesTop() {
        return ways.stream().anyMatch(way -> !way.ends() && isAbove(way.from().no()) != isAbove(way.target()));
    }

    /** Whether some way crosses the lower edge. */
    boolean crossesBottom() {
        return ways.stream().anyMatch(way -> !way.ends() && isBelow(way.from().no()) != isBelow(way.target()));
    }

    boolean isAbove(int row) {
        return row < first;
    }

    private boolean isBelow(int row) {
        return row > last;
    }

    /** What a pentagon says: the row that a way leads to, or the rows that the ways come from. */
    String label(Way way) {
        if (!holds(way.target())) {
            return String.valueOf(way.target());
        }
        if (way.isNext()) {
            return String.valueOf(way.from().no());
        }
        return ways.stream()
                .filter(other -> other.target() == way.target() && !other.isNext())
                .map(other -> other.from().no())
                .filter(row -> !holds(row) && isAbove(row) == isAbove(way.from().no()))
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /** What the pentagons in the gutter say. */
    List<String> labelsInGutter() {
        return ways.stream()
                .filter(way -> !way.isNext() && crosses(way))
                .map(this::label)
                .toList();
    }

    /** Whether a way leads over an edge. */
    boolean crosses(Way way) {
        return !way.ends() && holds(way.from().no()) != holds(way.target());
    }

    /** How many lanes lie side by side. */
    int places() {
        return places;
    }

    /** Whether some decision ends the run, so that a small capsule needs room left of the lanes. */
    boolean hasEnds() {
        return ways.stream().anyMatch(Way::ends);
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

    /** First and last row of the lane of each target; the edges count as a row each. */
    private Map<Integer, int[]> spans() {
        Map<Integer, int[]> spans = new TreeMap<>();
        for (Way way : ways) {
            if (!way.isNext() && !way.ends()) {
                int from = way.from().no();
                int target = within(way.target());
                int[] span = spans.computeIfAbsent(way.target(), any -> new int[] {target, target});
                span[0] = Math.min(span[0], within(from));
                span[1] = Math.max(span[1], within(way.leavesBeside() ? from : from + 1));
            }
        }
        return spans;
    }

    private int within(int row) {
        return Math.max(first - 1, Math.min(last + 1, row));
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
