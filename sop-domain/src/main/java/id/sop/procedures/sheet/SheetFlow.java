package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a sheet's flowchart: from each row to every row or end that may follow it, with the words that choose it. */
final class SheetFlow {

    /** What several ways that lead to one place have between their words. */
    private static final String OR = " / ";

    private final List<Line> lines;

    /** One way of a row each; those of one row that lead to one place are drawn as one line. */
    SheetFlow(List<Line> ways) {
        List<Line> joined = new ArrayList<>();
        for (Line way : ways) {
            joined.stream()
                    .filter(way::runsBeside)
                    .findFirst()
                    .ifPresentOrElse(
                            line -> joined.set(joined.indexOf(line), line.joinedBy(way.words())),
                            () -> joined.add(way));
        }
        lines = List.copyOf(joined);
    }

    /** All lines of a sheet; beside one that ends the run otherwise than usual stands also what that end is called. */
    static SheetFlow of(Sop sop) {
        return new SheetFlow(sop.steps().stream()
                .filter(step -> step.symbol() != Symbol.END)
                .flatMap(step ->
                        step.ways().stream().map(way -> new Line(step, way.to().map(sop::step), words(way))))
                .toList());
    }

    private static String words(Way way) {
        return Stream.concat(Stream.of(way.label()), way.endsAs().stream())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(": "));
    }

    List<Line> lines() {
        return lines;
    }

    /** Those that leave a row. */
    List<Line> from(Step step) {
        return lines.stream().filter(line -> line.from().no() == step.no()).toList();
    }

    /**
     * A line out of a row.
     *
     * @param to the row it leads to, or none where the run ends
     * @param words beside it, none where there is no choice
     */
    record Line(Step from, Optional<Step> to, String words) {

        static final int END = 0;

        /** The row it leads to, or {@link #END}. */
        int target() {
            return to.map(Step::no).orElse(END);
        }

        boolean isNext() {
            return target() == from.no() + 1;
        }

        boolean ends() {
            return to.isEmpty();
        }

        boolean back() {
            return !ends() && target() <= from.no();
        }

        /** Whether it runs through a lane beside the actors. */
        boolean runsInLane() {
            return !ends() && !isNext();
        }

        private boolean runsBeside(Line other) {
            return from.no() == other.from.no() && target() == other.target();
        }

        private Line joinedBy(String others) {
            return new Line(
                    from,
                    to,
                    Stream.of(words, others)
                            .filter(text -> !text.isEmpty())
                            .distinct()
                            .collect(Collectors.joining(OR)));
        }
    }
}
