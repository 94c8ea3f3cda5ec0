package id.sop.procedures.sheet;

import id.sop.procedures.sheet.SheetDrawing.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Shares the width of a drawing among its columns and the gutter. */
final class SheetColumns {

    /** A column that has its place but no heading yet. */
    record Slot(Content content, Optional<String> position, String label, double x, double width) {}

    private static final double LEAST_SHARE_OF_ACTORS = 0.4;
    private static final double MOST_SHARE_OF_ACTORS = 0.6;
    private static final double ACTOR_WIDTH = 70;
    /** A longer word is broken: no column is made so wide for one that others have no room. */
    private static final double MOST_SHARE_OF_WORD = 0.22;

    private static final int HALVINGS = 50;
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

    /**
     * By how much text stands in their cells, so that no column makes the rows high while another has room to spare; but
     * none narrower than its longest word, and none wider than its longest text as long as another one needs the room.
     */
    private Map<Content, Double> textWidths(Map<Content, Double> least, double width) {
        Map<Content, Double> load = new EnumMap<>(Content.class);
        Map<Content, Double> most = new EnumMap<>(Content.class);
        least.forEach((content, narrowest) -> {
            load.put(content, load(content));
            most.put(content, Math.max(narrowest, width(content, measure::width)));
        });
        double leastSum = sum(least.keySet(), least::get);
        double mostSum = sum(most.keySet(), most::get);
        if (mostSum <= width) {
            return scaled(most, width / mostSum);
        }
        ToDoubleBiFunction<Content, Double> shared = leastSum >= width
                ? (content, level) -> Math.min(least.get(content), level)
                : (content, share) ->
                        Math.max(least.get(content), Math.min(most.get(content), share * load.get(content)));
        double level = level(shared, least.keySet(), width);
        Map<Content, Double> widths = new EnumMap<>(Content.class);
        least.keySet().forEach(content -> widths.put(content, shared.applyAsDouble(content, level)));
        widths.merge(Content.ACTIVITY, width - sum(widths.keySet(), widths::get), Double::sum);
        return widths;
    }

    /** The number with which all columns together are as wide as they may be; the widest give way first. */
    private static double level(ToDoubleBiFunction<Content, Double> shared, Set<Content> contents, double width) {
        double low = 0;
        double high = width;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (sum(contents, content -> shared.applyAsDouble(content, middle)) < width) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Map<Content, Double> scaled(Map<Content, Double> widths, double factor) {
        Map<Content, Double> scaled = new EnumMap<>(widths);
        scaled.replaceAll((content, width) -> width * factor);
        return scaled;
    }

    /** How much text stands in the cells of a column; the fullest cells count most, since they make their rows high. */
    private double load(Content content) {
        return Math.sqrt(sop.steps().stream()
                        .mapToDouble(step ->
                                texts(step, content).mapToDouble(measure::width).sum())
                        .map(text -> text * text)
                        .sum()
                + 1);
    }

    private double leastWidth(Content content) {
        return width(content, text -> Math.min(measure.longestPiece(text), available * MOST_SHARE_OF_WORD));
    }

    /** What the heading of a column needs, and by some measure the texts in it. */
    private double width(Content content, ToDoubleFunction<String> needed) {
        double heading = headings.width(HEADING.get(content));
        double texts = sop.steps().stream()
                .mapToDouble(
                        step -> texts(step, content).mapToDouble(needed).max().orElse(0)
                                + (cells.doubts(step, content).isEmpty() ? 0 : metrics.mark()))
                .max()
                .orElse(0);
        return Math.max(heading, texts) + 2 * metrics.padding();
    }

    private Stream<String> texts(Step step, Content content) {
        return Stream.concat(cells.items(step, content).stream(), cells.facts(step, content).stream());
    }

    private static double sum(Collection<Content> contents, Function<Content, Double> value) {
        return contents.stream().mapToDouble(value::apply).sum();
    }
}
