package id.sop.procedures.sheet;

import id.sop.procedures.sheet.SheetFlow.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the lines leave a row: below the symbol to the next row, at its right corner to every other one, one under
 * another; and where the run ends, to a small capsule in the same column. Where no line goes to the next row, the one to
 * the capsule leaves below, without a capsule the last of several others: a corner is shared only while none is free.
 *
 * <p>Heights are counted from the middle of the symbol downwards.
 */
final class SheetExits {

    /** The words at a line, as wide as a symbol with its surroundings. */
    record Label(List<String> lines, double top, double width, double height) {

        double bottom() {
            return top + height;
        }
    }

    /** A line at the right corner, or from below: the height in which it runs to the gutter. */
    record Side(Line line, boolean below, double y, Label label) {}

    /** The line to the small capsule: the height at which the capsule begins. */
    record End(Line line, boolean below, double top, Label label) {}

    /** The line to the next row. */
    record Next(Line line, Label label) {}

    private final SheetMetrics metrics;
    private final TextMeasure measure;
    private final double half;
    private final List<Side> sides = new ArrayList<>();
    private final Optional<End> end;
    private final Optional<Next> next;

    SheetExits(SheetFlow flow, Step step, SheetMetrics metrics, TextMeasure measure) {
        this.metrics = metrics;
        this.measure = measure;
        half = metrics.symbolHeight(SheetTable.shape(step)) / 2;
        List<Line> lines = flow.from(step);
        Optional<Line> on = lines.stream().filter(Line::isNext).findFirst();
        Optional<Line> ending = lines.stream().filter(Line::ends).findFirst();
        List<Line> others = lines.stream()
                .filter(Line::runsInLane)
                .sorted(Comparator.comparing(line -> !line.back()))
                .toList();
        boolean bottomIsFree = on.isEmpty() && ending.isEmpty();
        for (Line line : others) {
            sides.add(side(line, bottomIsFree && !sides.isEmpty() && sides.size() == others.size() - 1));
        }
        end = ending.map(line -> end(line, on.isEmpty()));
        next = on.map(line -> new Next(line, label(line, Math.max(half, besideBottom()) + metrics.labelGap() / 2)));
    }

    private Side side(Line line, boolean below) {
        double gap = metrics.labelGap();
        Label words = label(line, 0);
        double under = sides.isEmpty()
                ? 0
                : sides.get(sides.size() - 1).y() + Math.max(metrics.lane(), words.height() + 1.5 * gap);
        double y = below ? Math.max(under, half + gap) : under;
        return new Side(line, below, y, label(line, y - gap / 2 - words.height()));
    }

    private End end(Line line, boolean below) {
        double from = below ? Math.max(half, lastSide()) : lastSide();
        Label words = label(line, from + metrics.labelGap() / 2);
        double room = Math.max(words.height(), metrics.arrowLength()) + metrics.labelGap();
        return new End(line, below, Math.max(half + metrics.labelGap(), from + room), words);
    }

    private Label label(Line line, double top) {
        List<String> lines = measure.wrap(line.words(), metrics.labelWidth());
        double width = lines.stream().mapToDouble(measure::width).max().orElse(0);
        double height = lines.isEmpty() ? 0 : metrics.textHeight() + (lines.size() - 1) * metrics.lineHeight();
        return new Label(lines, top, width, height);
    }

    /** The lines to the gutter, top to bottom; only the last may leave from below. */
    List<Side> sides() {
        return sides;
    }

    Optional<End> end() {
        return end;
    }

    Optional<Next> next() {
        return next;
    }

    /** Whether a line leaves at the right corner, so that none may enter there. */
    boolean takesSide() {
        return !sides.isEmpty() || hasEndBeside();
    }

    /** Whether the small capsule stands below the right corner, beside the line to the next row. */
    boolean hasEndBeside() {
        return end.filter(way -> !way.below()).isPresent();
    }

    /** From the middle of the symbol to the upper edge of the row. */
    double above() {
        double words = sides.stream()
                .mapToDouble(side -> metrics.labelGap() - side.label().top())
                .max()
                .orElse(0);
        return Math.max(half + metrics.clearance(), words);
    }

    /** From the middle of the symbol to the lower edge of the row. */
    double below() {
        double gap = metrics.labelGap();
        double words = next.map(way -> way.label().bottom()).orElse(0.0);
        double capsule = end.map(way -> way.top() + metrics.endHeight()).orElse(0.0);
        return Math.max(half + metrics.clearance(), Math.max(lastSide(), Math.max(words, capsule)) + gap);
    }

    /** How far the words reach to the right of the column of the symbol, whatever its width. */
    double overhang() {
        double gap = metrics.labelGap();
        double fromCorner =
                sides.stream().mapToDouble(side -> side.label().width()).max().orElse(0);
        double fromMiddle = next.map(way -> way.label().width()).orElse(0.0);
        if (hasEndBeside()) {
            fromCorner = Math.max(fromCorner, end.get().label().width());
        } else {
            fromMiddle =
                    Math.max(fromMiddle, end.map(way -> way.label().width()).orElse(0.0));
        }
        return Math.max(fromCorner + gap, fromMiddle + gap - metrics.narrowestActorWidth() / 2);
    }

    private double lastSide() {
        return sides.isEmpty() ? 0 : sides.get(sides.size() - 1).y();
    }

    /** Where the last thing beside the line to the next row ends. */
    private double besideBottom() {
        return hasEndBeside() ? end.get().top() + metrics.endHeight() : lastSide();
    }
}
