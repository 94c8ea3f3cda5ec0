package id.sop.procedures.sheet;

import id.sop.procedures.sheet.SheetFlow.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which lines touch a stretch of rows, which of them run through the gutter, and in which lane.
 *
 * <p>One lane per target and direction, so that nothing runs up where something runs down. Short lanes lie inside, so
 * that nested loops do not cross; lanes whose rows do not overlap share a place. A line that leads out of the stretch,
 * or into it, goes as far as the edge: on paper a stretch is a page, and at its edge stands a pentagon.
 */
final class SheetLanes {

    /** The lines to one row from below it, or from above. */
    private record Lane(int target, boolean up) {

        static Lane of(Line line) {
            return new Lane(line.target(), line.back());
        }
    }

    private final int first;
    private final int last;
    private final List<Line> lines;
    private final Map<Lane, Integer> placeOfLane = new HashMap<>();
    private final int places;

    /** The lines of the rows from the first to the last; none at all where the last comes before the first. */
    SheetLanes(SheetFlow flow, int first, int last) {
        this.first = first;
        this.last = last;
        lines = flow.lines().stream()
                .filter(line -> holds(line.from().no()) || holds(line.target()))
                .toList();
        places = place(spans());
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** Every line that leaves or enters a row of the stretch. */
    List<Line> lines() {
        return lines;
    }

    /** Whether a row is in the stretch; the end of the run is not a row. */
    boolean holds(int row) {
        return row >= first && row <= last;
    }

    /** Whether some line crosses the upper edge. */
    boolean crossesTop() {
        return lines.stream()
                .anyMatch(line -> !line.ends() && isAbove(line.from().no()) != isAbove(line.target()));
    }

    /** Whether some line crosses the lower edge. */
    boolean crossesBottom() {
        return lines.stream()
                .anyMatch(line -> !line.ends() && isBelow(line.from().no()) != isBelow(line.target()));
    }

    boolean isAbove(int row) {
        return row < first;
    }

    private boolean isBelow(int row) {
        return row > last;
    }

    /** What a pentagon says: the row that a line leads to, or the rows that the lines come from. */
    String label(Line line) {
        if (!holds(line.target())) {
            return String.valueOf(line.target());
        }
        if (line.isNext()) {
            return String.valueOf(line.from().no());
        }
        return lines.stream()
                .filter(other -> other.target() == line.target() && !other.isNext())
                .map(other -> other.from().no())
                .filter(row ->
                        !holds(row) && isAbove(row) == isAbove(line.from().no()))
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /** What the pentagons of the lanes at a place say. */
    List<String> labelsAt(int place) {
        return lines.stream()
                .filter(line -> !line.isNext() && crosses(line) && placeOf(line) == place)
                .map(this::label)
                .toList();
    }

    /** Whether a line leads over an edge. */
    boolean crosses(Line line) {
        return !line.ends() && holds(line.from().no()) != holds(line.target());
    }

    /** How many lanes lie side by side. */
    int places() {
        return places;
    }

    /** The place of a line's lane, from 0 at the left. */
    int placeOf(Line line) {
        return placeOfLane.get(Lane.of(line));
    }

    /** First and last row of each lane; the edges count as a row each. */
    private Map<Lane, int[]> spans() {
        Map<Lane, int[]> spans = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.runsInLane()) {
                int from = within(line.from().no());
                int target = within(line.target());
                int[] span = spans.computeIfAbsent(Lane.of(line), any -> new int[] {target, target});
                span[0] = Math.min(span[0], from);
                span[1] = Math.max(span[1], from);
            }
        }
        return spans;
    }

    private int within(int row) {
        return Math.max(first - 1, Math.min(last + 1, row));
    }

    private int place(Map<Lane, int[]> spans) {
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
                    placeOfLane.put(entry.getKey(), place);
                });
        return taken.size();
    }

    private static boolean overlaps(List<int[]> taken, int[] span) {
        return taken.stream().anyMatch(other -> other[0] <= span[1] && span[0] <= other[1]);
    }
}
