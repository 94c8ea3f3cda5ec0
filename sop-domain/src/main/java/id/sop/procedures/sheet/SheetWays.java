package id.sop.procedures.sheet;

import id.sop.procedures.sheet.SheetDrawing.Box;
import id.sop.procedures.sheet.SheetDrawing.Connector;
import id.sop.procedures.sheet.SheetDrawing.DrawnRow;
import id.sop.procedures.sheet.SheetDrawing.DrawnSymbol;
import id.sop.procedures.sheet.SheetDrawing.Point;
import id.sop.procedures.sheet.SheetDrawing.Shape;
import id.sop.procedures.sheet.SheetDrawing.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws the ways between placed symbols, with their labels. */
final class SheetWays {

    private static final String YES = "Ya";
    private static final String NO = "Tdk";

    private final SheetLanes lanes;
    private final Metrics metrics;
    private final TextMeasure measure;
    private final Box gutter;
    private final List<DrawnRow> rows;
    private final List<DrawnSymbol> symbols;
    private final List<Connector> connectors = new ArrayList<>();
    private final List<Text> labels = new ArrayList<>();
    private final List<DrawnSymbol> ends = new ArrayList<>();

    SheetWays(
            SheetLanes lanes,
            Metrics metrics,
            TextMeasure measure,
            Box gutter,
            List<DrawnRow> rows,
            List<DrawnSymbol> symbols) {
        this.lanes = lanes;
        this.metrics = metrics;
        this.measure = measure;
        this.gutter = gutter;
        this.rows = rows;
        this.symbols = List.copyOf(symbols);
    }

    /** The room that lanes and small capsules need, and the label of a decision in the last column before them. */
    static double gutterWidth(SheetLanes lanes, Metrics metrics, TextMeasure measure) {
        if (lanes.places() == 0 && !lanes.hasEnds()) {
            return 0;
        }
        return firstLane(lanes, metrics, measure) + Math.max(0, lanes.places() - 1) * metrics.lane() + metrics.lane();
    }

    void draw() {
        lanes.ways().forEach(this::draw);
    }

    List<Connector> connectors() {
        return connectors;
    }

    List<Text> labels() {
        return labels;
    }

    /** The small capsules of ways that end the run. */
    List<DrawnSymbol> ends() {
        return ends;
    }

    private void draw(SheetLanes.Way way) {
        List<Point> points;
        if (way.isNext()) {
            points = toNext(way);
        } else if (way.leavesBeside()) {
            points = beside(way);
        } else {
            points = below(way);
        }
        Optional<Integer> target = Optional.of(way.target()).filter(row -> !way.ends());
        connectors.add(new Connector(way.from().no(), way.outcome(), target, way.back(), points));
    }

    /** Down, once along the line between the rows, and down again; from the nearest symbol to the nearest. */
    private List<Point> toNext(SheetLanes.Way way) {
        DrawnSymbol from = null;
        DrawnSymbol to = null;
        double least = Double.MAX_VALUE;
        for (DrawnSymbol leaving : symbolsOf(way.from().no())) {
            for (DrawnSymbol entered : symbolsOf(way.target())) {
                double distance =
                        Math.abs(leaving.box().centreX() - entered.box().centreX());
                if (distance < least) {
                    least = distance;
                    from = leaving;
                    to = entered;
                }
            }
        }
        label(way, from.box(), true);
        Point start = new Point(from.box().centreX(), from.box().bottom());
        Point end = new Point(to.box().centreX(), to.box().y());
        if (start.x() == end.x()) {
            return List.of(start, end);
        }
        double line = row(way.from().no()).bottom();
        return List.of(start, new Point(start.x(), line), new Point(end.x(), line), end);
    }

    /** Out at the side, through the lane of the target, in at its side. */
    private List<Point> beside(SheetLanes.Way way) {
        Box from = lastOf(way.from().no()).box();
        label(way, from, true);
        Point start = new Point(from.right(), from.centreY());
        if (way.ends()) {
            return List.of(start, new Point(end(way, start.y()).x(), start.y()));
        }
        return through(way, start, List.of(start));
    }

    /** Out below, along the line under the row to the lane of the target, in at its side. */
    private List<Point> below(SheetLanes.Way way) {
        Box from = lastOf(way.from().no()).box();
        label(way, from, false);
        Point start = new Point(from.centreX(), from.bottom());
        double bottom = row(way.from().no()).bottom();
        if (way.ends()) {
            Point corner = new Point(start.x(), bottom - metrics.endHeight());
            return List.of(start, corner, new Point(end(way, corner.y()).x(), corner.y()));
        }
        boolean last = way.from().no() == rows.size();
        Point corner = new Point(start.x(), last ? bottom - metrics.labelGap() : bottom);
        return through(way, corner, List.of(start, corner));
    }

    private List<Point> through(SheetLanes.Way way, Point before, List<Point> begun) {
        double lane = gutter.x() + firstLane(lanes, metrics, measure) + lanes.placeOf(way.target()) * metrics.lane();
        Point entry = entry(lastOf(way.target()));
        List<Point> points = new ArrayList<>(begun);
        points.add(new Point(lane, before.y()));
        points.add(new Point(lane, entry.y()));
        points.add(entry);
        return points;
    }

    /** Where a lane enters: the middle of the side, but above the corner where a decision sends its own way out. */
    private static Point entry(DrawnSymbol symbol) {
        Box box = symbol.box();
        return symbol.shape() == Shape.DIAMOND
                ? new Point(box.centreX() + box.width() / 4, box.centreY() - box.height() / 4)
                : new Point(box.right(), box.centreY());
    }

    private Box end(SheetLanes.Way way, double y) {
        double right = gutter.x() + firstLane(lanes, metrics, measure) - metrics.lane();
        Box box = new Box(
                right - metrics.endWidth(), y - metrics.endHeight() / 2, metrics.endWidth(), metrics.endHeight());
        ends.add(new DrawnSymbol(way.from().no(), Optional.empty(), Shape.CAPSULE, box));
        return box;
    }

    /** "Tdk" beside the diamond, below its line where a lane enters above it; "Ya" under it, away from its line. */
    private void label(SheetLanes.Way way, Box from, boolean right) {
        double gap = metrics.labelGap();
        if (way.outcome() == Outcome.NO) {
            boolean entered = lanes.leadsTo(way.from().no());
            double top = entered ? from.centreY() + gap / 2 : from.centreY() - gap / 2 - metrics.textHeight();
            labels.add(SheetLayout.text(NO, from.right() + gap / 2, top, false, metrics, measure));
        } else if (way.outcome() == Outcome.YES) {
            double x = right ? from.centreX() + gap : from.centreX() - gap - measure.width(YES);
            double top = from.bottom() + gap / 2;
            labels.add(SheetLayout.text(YES, x, top, false, metrics, measure));
        }
    }

    /** From the left edge of the gutter to its first lane. */
    private static double firstLane(SheetLanes lanes, Metrics metrics, TextMeasure measure) {
        double label = lanes.hasLabelBesideGutter() ? measure.width(NO) + metrics.labelGap() : metrics.lane();
        double ends = lanes.hasEnds() ? metrics.endWidth() + 2 * metrics.lane() : 0;
        return label + ends;
    }

    private Box row(int no) {
        return rows.get(no - 1).box();
    }

    private List<DrawnSymbol> symbolsOf(int row) {
        return symbols.stream().filter(symbol -> symbol.row() == row).toList();
    }

    private DrawnSymbol lastOf(int row) {
        return symbolsOf(row).stream()
                .max(Comparator.comparingDouble(symbol -> symbol.box().x()))
                .orElseThrow();
    }
}
