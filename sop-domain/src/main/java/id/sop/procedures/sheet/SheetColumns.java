package id.sop.procedures.sheet;

import id.sop.procedures.sheet.SheetDrawing.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Shares the width of a drawing among its columns and the gutter. */
final class SheetColumns {

    /** A column that has its place but no heading yet. */
    record Slot(Content content, Optional<String> position, String label, double x, double width) {}

    private static final double LEAST_SHARE_OF_ACTORS = 0.4;
    private static final double MOST_SHARE_OF_ACTORS = 0.6;
    private static final double ACTOR_WIDTH = 70;
    private static final Map<Content, Double> WEIGHT = Map.of(
            Content.ACTIVITY, 2.4, Content.REQUIRES, 1.2, Content.TIME, 0.6, Content.OUTPUT, 1.2, Content.REMARK, 1.0);
    private static final Map<Content, String> HEADING = Map.of(
            Content.NO, "No",
            Content.ACTIVITY, "Kegiatan",
            Content.REQUIRES, "Kelengkapan",
            Content.TIME, "Waktu",
            Content.OUTPUT, "Output",
            Content.REMARK, "Keterangan");

    private final SheetCells cells;
    private final Sop sop;
    private final SheetMetrics metrics;
    private final TextMeasure measure;
    private final TextMeasure headings;
    private final double available;
    private final double gutterWidth;
    private double gutterX;

    SheetColumns(SheetCells cells, double width, double gutterWidth, SheetMetrics metrics) {
        this.cells = cells;
        this.sop = cells.sop();
        this.metrics = metrics;
        this.measure = cells.medium().texts(metrics.fontSize());
        this.headings = cells.medium().headings(metrics.fontSize());
        this.gutterWidth = gutterWidth;
        this.available = width - gutterWidth - metrics.noWidth();
    }

    List<Slot> slots() {
        Map<Content, Double> least = leastTextWidths();
        double leastSum = sum(least.keySet(), least::get);
        List<Double> actors = actorWidths(available - leastSum);
        double actorsSum = actors.stream().mapToDouble(Double::doubleValue).sum();
        Map<Content, Double> texts = textWidths(least, available - actorsSum);
        List<Slot> slots = new ArrayList<>();
        double x = add(slots, Content.NO, 0, metrics.noWidth());
        x = add(slots, Content.ACTIVITY, x, texts.get(Content.ACTIVITY));
        for (int i = 0; i < actors.size(); i++) {
            Column column = sop.columns().get(i);
            slots.add(new Slot(Content.ACTOR, Optional.of(column.position()), column.label(), x, actors.get(i)));
            x += actors.get(i);
        }
        gutterX = x;
        x += gutterWidth;
        for (var column : texts.entrySet()) {
            if (column.getKey() != Content.ACTIVITY) {
                x = add(slots, column.getKey(), x, column.getValue());
            }
        }
        return slots;
    }

    /** Whether every column can be as wide as its longest word. */
    boolean breaksNoWord() {
        Map<Content, Double> least = leastTextWidths();
        double actors =
                neededByActors().stream().mapToDouble(Double::doubleValue).sum();
        return actors + sum(least.keySet(), least::get) <= available;
    }

    /** The left edge of the gutter; known after {@link #slots()}. */
    double gutterX() {
        return gutterX;
    }

    private static double add(List<Slot> slots, Content content, double x, double width) {
        slots.add(new Slot(content, Optional.empty(), HEADING.get(content), x, width));
        return x + width;
    }

    /**
     * All of one width where the longest word lets them, else each as wide as its own heading needs; without the room
     * for that, headings are broken before a column is too narrow for its symbols.
     */
    private List<Double> actorWidths(double besideTexts) {
        List<Double> needed = neededByActors();
        double most = mostForActors(besideTexts, needed.size());
        double share = most / needed.size();
        double widest = needed.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (widest <= share) {
            double comfortable =
                    Math.min(ACTOR_WIDTH * metrics.unit(), available * LEAST_SHARE_OF_ACTORS / needed.size());
            double width = Math.max(widest, comfortable);
            return needed.stream().map(any -> width).toList();
        }
        double least = Math.min(metrics.leastActorWidth(), share);
        double above = needed.stream().mapToDouble(width -> width - least).sum();
        double scale = Math.min(1, (most - least * needed.size()) / above);
        return needed.stream().map(width -> least + (width - least) * scale).toList();
    }

    private double mostForActors(double besideTexts, int actors) {
        double most =
                Math.max(available * LEAST_SHARE_OF_ACTORS, Math.min(available * MOST_SHARE_OF_ACTORS, besideTexts));
        return Math.max(most, actors * metrics.narrowestActorWidth());
    }

    private List<Double> neededByActors() {
        return sop.columns().stream()
                .map(column -> headings.longestPiece(column.label()) + metrics.padding())
                .map(width -> Math.max(metrics.leastActorWidth(), Math.min(metrics.mostActorWidth(), width)))
                .toList();
    }

    private Map<Content, Double> leastTextWidths() {
        Map<Content, Double> least = new EnumMap<>(Content.class);
        Stream.of(Content.ACTIVITY, Content.REQUIRES, Content.TIME, Content.OUTPUT, Content.REMARK)
                .filter(content -> content != Content.REMARK || cells.hasRemarks())
                .forEach(content -> least.put(content, leastWidth(content)));
        return least;
    }

    /** By weight, but none narrower than its longest word as long as there is room for all. */
    private static Map<Content, Double> textWidths(Map<Content, Double> least, double width) {
        Map<Content, Double> widths = new EnumMap<>(Content.class);
        Set<Content> free = EnumSet.copyOf(least.keySet());
        double leastSum = sum(free, least::get);
        if (leastSum >= width) {
            least.forEach((content, value) -> widths.put(content, value * width / leastSum));
            return widths;
        }
        double rest = width;
        boolean settled = false;
        while (!settled) {
            double share = rest / sum(free, WEIGHT::get);
            List<Content> narrow = free.stream()
                    .filter(content -> WEIGHT.get(content) * share < least.get(content))
                    .toList();
            narrow.forEach(content -> widths.put(content, least.get(content)));
            rest -= sum(narrow, least::get);
            free.removeAll(narrow);
            settled = narrow.isEmpty();
        }
        double share = rest / sum(free, WEIGHT::get);
        free.forEach(content -> widths.put(content, WEIGHT.get(content) * share));
        return widths;
    }

    private double leastWidth(Content content) {
        double heading = headings.width(HEADING.get(content)) + 2 * metrics.padding();
        double words = sop.steps().stream()
                .mapToDouble(step -> leastWidth(step, content))
                .max()
                .orElse(0);
        return Math.max(heading, words + 2 * metrics.padding());
    }

    private double leastWidth(Step step, Content content) {
        double words = Stream.concat(cells.items(step, content).stream(), cells.facts(step, content).stream())
                .mapToDouble(measure::longestPiece)
                .max()
                .orElse(0);
        return words + (cells.doubts(step, content).isEmpty() ? 0 : metrics.mark());
    }

    private static double sum(Collection<Content> contents, Function<Content, Double> value) {
        return contents.stream().mapToDouble(value::apply).sum();
    }
}
