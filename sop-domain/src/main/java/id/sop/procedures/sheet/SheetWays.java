package id.sop.procedures.sheet;

import id.sop.procedures.sheet.SheetDrawing.Box;
import id.sop.procedures.sheet.SheetDrawing.Connector;
import id.sop.procedures.sheet.SheetDrawing.DrawnColumn;
import id.sop.procedures.sheet.SheetDrawing.DrawnRow;
import id.sop.procedures.sheet.SheetDrawing.DrawnSymbol;
import id.sop.procedures.sheet.SheetDrawing.Pentagon;
import id.sop.procedures.sheet.SheetDrawing.Point;
import id.sop.procedures.sheet.SheetDrawing.Shape;
import id.sop.procedures.sheet.SheetDrawing.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws the ways between placed symbols, with their labels and the pentagons at the edges. */
final class SheetWays {

    static final String NO = "Tdk";

    private static final String YES = "Ya";

    private final SheetLanes lanes;
    private final SheetMetrics metrics;
    private final TextMeasure measure;
    private final Box gutter;
    private final SheetGutter places;
    private final List<DrawnColumn> columns;
    private final List<DrawnRow> rows;
    private final List<DrawnSymbol> symbols;
    private final List<Connector> connectors = new ArrayList<>();
    private final Set<Pentagon> pentagons = new LinkedHashSet<>();
    private final List<Text> labels = new ArrayList<>();
    private final List<DrawnSymbol> ends = new ArrayList<>();

    SheetWays(
            SheetLanes lanes,
            SheetMetrics metrics,
            TextMeasure measure,
            Box gutter,
            List<DrawnColumn> columns,
            List<DrawnRow> rows,
            List<DrawnSymbol> symbols) {
        this.lanes = lanes;
        this.metrics = metrics;
        this.measure = measure;
        this.gutter = gutter;
        this.places = new SheetGutter(lanes, metrics, measure);
        this.columns = columns;
        this.rows = rows;
        this.symbols = List.copyOf(symbols);
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

    List<Pentagon> pentagons() {
        return List.copyOf(pentagons);
    }

    /** The small capsules of ways that end the run. */
    List<DrawnSymbol> ends() {
        return ends;
    }

    private void draw(SheetLanes.Way way) {
        List<Point> points;
        if (way.isNext()) {
            points = toNext(way);
        } else if (!lanes.holds(way.from().no())) {
            double lane = lane(way);
            Point entry = entry(lastOf(way.target()));
            points = List.of(atPentagon(way, lane), new Point(lane, entry.y()), entry);
        } else if (way.leavesBeside()) {
            points = beside(way);
        } else {
            points = below(way);
        }
        Optional<Integer> target = Optional.of(way.target()).filter(row -> !way.ends());
        connectors.add(new Connector(way.from().no(), way.outcome(), target, way.back(), points, arrow(points)));
    }

    /** Down, once along the line between the rows, and down again; from the nearest symbol to the nearest. */
    private List<Point> toNext(SheetLanes.Way way) {
        double fromX = 0;
        double toX = 0;
        double least = Double.MAX_VALUE;
        for (double leaving : centres(way.from().by())) {
            for (double entered : centres(way.to().orElseThrow().by())) {
                if (Math.abs(leaving - entered) < least) {
                    least = Math.abs(leaving - entered);
                    fromX = leaving;
                    toX = entered;
                }
            }
        }
        if (!lanes.holds(way.from().no())) {
            return List.of(
                    atPentagon(way, toX),
                    new Point(toX, symbolAt(way.target(), toX).box().y()));
        }
        Box from = symbolAt(way.from().no(), fromX).box();
        label(way, from, true);
        Point start = new Point(fromX, from.bottom());
        if (!lanes.holds(way.target())) {
            return List.of(start, atPentagon(way, fromX));
        }
        Point end = new Point(toX, symbolAt(way.target(), toX).box().y());
        if (fromX == toX) {
            return List.of(start, end);
        }
        double line = row(way.from().no()).bottom();
        return List.of(start, new Point(fromX, line), new Point(toX, line), end);
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
        boolean atEdge = way.from().no() == lanes.last() && !lanes.crossesBottom();
        Point corner = new Point(start.x(), atEdge ? bottom - metrics.labelGap() : bottom);
        return through(way, corner, List.of(start, corner));
    }

    private List<Point> through(SheetLanes.Way way, Point before, List<Point> begun) {
        double lane = lane(way);
        List<Point> points = new ArrayList<>(begun);
        points.add(new Point(lane, before.y()));
        if (lanes.crosses(way)) {
            points.add(atPentagon(way, lane));
        } else {
            Point entry = entry(lastOf(way.target()));
            points.add(new Point(lane, entry.y()));
            points.add(entry);
        }
        return points;
    }

    private double lane(SheetLanes.Way way) {
        return gutter.x() + places.lane(way.target());
    }

    /** Where a line over this place meets the pentagon at the edge: its point above the rows, its flat side below. */
    private Point atPentagon(SheetLanes.Way way, double x) {
        boolean leaves = lanes.holds(way.from().no());
        boolean above = lanes.isAbove(leaves ? way.target() : way.from().no());
        String label = lanes.label(way);
        double width = metrics.pentagonWidth(measure.width(label));
        double y = above
                ? rows.get(0).box().y() - metrics.arrowRoom() - metrics.pentagonHeight()
                : rows.get(rows.size() - 1).box().bottom() + metrics.arrowRoom();
        Box box = new Box(x - width / 2, y, width, metrics.pentagonHeight());
        double top = y + (metrics.pentagonShoulder() - metrics.textHeight()) / 2;
        pentagons.add(new Pentagon(
                way.target(),
                leaves,
                box,
                y + metrics.pentagonShoulder(),
                SheetTable.text(label, x, top, true, metrics, measure)));
        return new Point(x, above ? box.bottom() : box.y());
    }

    private List<Point> arrow(List<Point> points) {
        Point tip = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        double dx = Math.signum(tip.x() - before.x());
        double dy = Math.signum(tip.y() - before.y());
        Point base = new Point(tip.x() - dx * metrics.arrowLength(), tip.y() - dy * metrics.arrowLength());
        double half = metrics.arrowHalf();
        return List.of(
                tip,
                new Point(base.x() + dy * half, base.y() + dx * half),
                new Point(base.x() - dy * half, base.y() - dx * half));
    }

    /** Where a lane enters: the middle of the side, but above the corner where a decision sends its own way out. */
    private static Point entry(DrawnSymbol symbol) {
        Box box = symbol.box();
        return symbol.shape() == Shape.DIAMOND
                ? new Point(box.centreX() + box.width() / 4, box.centreY() - box.height() / 4)
                : new Point(box.right(), box.centreY());
    }

    private Box end(SheetLanes.Way way, double y) {
        double right = gutter.x() + places.ends();
        Box box = new Box(
                right - metrics.endWidth(), y - metrics.endHeight() / 2, metrics.endWidth(), metrics.endHeight());
        ends.add(new DrawnSymbol(way.from().no(), Optional.empty(), Shape.CAPSULE, box));
        return box;
    }

    /** "Tdk" beside the diamond, below its line where a lane enters above it; "Ya" under it, away from its line. */
    private void label(SheetLanes.Way way, Box from, boolean right) {
        double gap = metrics.labelGap();
        if (way.outcome().equals(Outcome.NO)) {
            boolean entered = lanes.leadsTo(way.from().no());
            double top = entered ? from.centreY() + gap / 2 : from.centreY() - gap / 2 - metrics.textHeight();
            labels.add(SheetTable.text(NO, from.right() + gap / 2, top, false, metrics, measure));
        } else if (way.outcome().equals(Outcome.YES)) {
            double x = right ? from.centreX() + gap : from.centreX() - gap - measure.width(YES);
            double top = from.bottom() + gap / 2;
            labels.add(SheetTable.text(YES, x, top, false, metrics, measure));
        }
    }

    private Box row(int no) {
        return rows.get(no - lanes.first()).box();
    }

    /** The middles of the columns of some actors; the symbols stand there. */
    private List<Double> centres(List<String> actors) {
        return columns.stream()
                .filter(column -> column.position().filter(actors::contains).isPresent())
                .map(DrawnColumn::centreX)
                .toList();
    }

    private DrawnSymbol symbolAt(int row, double x) {
        return symbolsOf(row).stream()
                .filter(symbol -> symbol.box().x() <= x && x <= symbol.box().right())
                .findFirst()
                .orElseThrow();
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
