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
import id.sop.procedures.sheet.SheetFlow.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Draws the lines between placed symbols, with their words and the pentagons at the edges. */
final class SheetWays {

    private final SheetLanes lanes;
    private final SheetMetrics metrics;
    private final TextMeasure measure;
    private final SheetTable table;
    private final Box gutter;
    private final SheetGutter places;
    private final List<DrawnRow> rows;
    private final List<DrawnSymbol> symbols;
    private final List<Connector> connectors = new ArrayList<>();
    private final Set<Pentagon> pentagons = new LinkedHashSet<>();
    private final List<Text> labels = new ArrayList<>();
    private final List<DrawnSymbol> ends = new ArrayList<>();

    SheetWays(
            SheetCells cells,
            SheetLanes lanes,
            SheetMetrics metrics,
            SheetTable table,
            Box gutter,
            List<DrawnRow> rows,
            List<DrawnSymbol> symbols) {
        this.lanes = lanes;
        this.metrics = metrics;
        this.measure = cells.medium().texts(metrics.fontSize());
        this.table = table;
        this.gutter = gutter;
        this.places = SheetGutter.of(cells, lanes, metrics);
        this.rows = rows;
        this.symbols = List.copyOf(symbols);
    }

    void draw() {
        for (Line line : lanes.lines()) {
            if (!lanes.holds(line.from().no())) {
                add(line, line.isNext() ? toNextFromAbove(line) : entering(line));
            }
        }
        rows.stream().filter(row -> !row.continued()).map(DrawnRow::step).forEach(this::leave);
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

    private void leave(Step step) {
        SheetExits exits = table.exits(step);
        exits.next().ifPresent(next -> add(next.line(), toNext(next)));
        exits.end().ifPresent(end -> add(end.line(), toEnd(end)));
        exits.sides().forEach(side -> add(side.line(), throughLane(side)));
    }

    private void add(Line line, List<Point> points) {
        connectors.add(new Connector(line.from().no(), line.to().map(Step::no), line.back(), points, arrow(points)));
    }

    /** Down, once along the line between the rows, and down again; from the nearest symbol to the nearest. */
    private List<Point> toNext(SheetExits.Next next) {
        Line line = next.line();
        List<Double> nearest = nearest(line);
        double fromX = nearest.get(0);
        double toX = nearest.get(1);
        Box from = symbolAt(line.from().no(), fromX).box();
        label(next.label(), fromX + metrics.labelGap(), from.centreY());
        Point start = new Point(fromX, from.bottom());
        if (!lanes.holds(line.target())) {
            return List.of(start, atPentagon(line, fromX));
        }
        Point end = new Point(toX, symbolAt(line.target(), toX).box().y());
        if (fromX == toX) {
            return List.of(start, end);
        }
        double between = row(line.target()).y();
        return List.of(start, new Point(fromX, between), new Point(toX, between), end);
    }

    private List<Point> toNextFromAbove(Line line) {
        double toX = nearest(line).get(1);
        return List.of(
                atPentagon(line, toX),
                new Point(toX, symbolAt(line.target(), toX).box().y()));
    }

    /** The middles of the two columns of a line to the next row between which the way is shortest. */
    private List<Double> nearest(Line line) {
        List<Double> nearest = List.of();
        double least = Double.MAX_VALUE;
        for (double leaving : centres(line.from().by())) {
            for (double entered : centres(line.to().orElseThrow().by())) {
                if (Math.abs(leaving - entered) < least) {
                    least = Math.abs(leaving - entered);
                    nearest = List.of(leaving, entered);
                }
            }
        }
        return nearest;
    }

    /** Straight down to the small capsule, from the bottom or from the right corner. */
    private List<Point> toEnd(SheetExits.End end) {
        DrawnSymbol from = lastOf(end.line().from().no());
        Box box = from.box();
        Point start = end.below() ? new Point(box.centreX(), box.bottom()) : new Point(box.right(), box.centreY());
        label(end.label(), start.x() + metrics.labelGap(), box.centreY());
        double width = end.below()
                ? metrics.endWidth()
                : metrics.endWidthBeside(columnOf(from.position()).width());
        Box capsule = new Box(start.x() - width / 2, box.centreY() + end.top(), width, metrics.endHeight());
        ends.add(new DrawnSymbol(from.row(), from.position(), true, Shape.CAPSULE, capsule));
        return List.of(start, new Point(start.x(), capsule.y()));
    }

    /** Out at the right corner or from below, down to its height, and through the lane of its target. */
    private List<Point> throughLane(SheetExits.Side side) {
        Line line = side.line();
        Box from = lastOf(line.from().no()).box();
        label(side.label(), from.right() + metrics.labelGap() / 2, from.centreY());
        List<Point> points = new ArrayList<>();
        Point start = side.below() ? new Point(from.centreX(), from.bottom()) : new Point(from.right(), from.centreY());
        points.add(start);
        double y = from.centreY() + side.y();
        if (side.y() > 0) {
            points.add(new Point(start.x(), y));
        }
        points.add(new Point(lane(line), y));
        points.addAll(lanes.crosses(line) ? List.of(atPentagon(line, lane(line))) : entry(line));
        return points;
    }

    private List<Point> entering(Line line) {
        List<Point> points = new ArrayList<>(List.of(atPentagon(line, lane(line))));
        points.addAll(entry(line));
        return points;
    }

    /** Out of the lane: in at the right corner, or from above where other lines leave at that. */
    private List<Point> entry(Line line) {
        Box to = lastOf(line.target()).box();
        double lane = lane(line);
        if (!table.exits(line.to().orElseThrow()).takesSide()) {
            return List.of(new Point(lane, to.centreY()), new Point(to.right(), to.centreY()));
        }
        Box row = row(line.target());
        double y = row.y() > table.header().bottom() ? row.y() : row.y() + metrics.labelGap();
        return List.of(new Point(lane, y), new Point(to.centreX(), y), new Point(to.centreX(), to.y()));
    }

    private double lane(Line line) {
        return gutter.x() + places.lane(line);
    }

    /** Where a line over this place meets the pentagon at the edge: its point above the rows, its flat side below. */
    private Point atPentagon(Line line, double x) {
        boolean leaves = lanes.holds(line.from().no());
        boolean above = lanes.isAbove(leaves ? line.target() : line.from().no());
        String label = lanes.label(line);
        double width = metrics.pentagonWidth(measure.width(label));
        double y = above
                ? rows.get(0).box().y() - metrics.arrowRoom() - metrics.pentagonHeight()
                : rows.get(rows.size() - 1).box().bottom() + metrics.arrowRoom();
        Box box = new Box(x - width / 2, y, width, metrics.pentagonHeight());
        double top = y + (metrics.pentagonShoulder() - metrics.textHeight()) / 2;
        pentagons.add(new Pentagon(
                line.target(),
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

    /** @param centre the height from which the place of the words is counted */
    private void label(SheetExits.Label label, double x, double centre) {
        double y = centre + label.top();
        for (String line : label.lines()) {
            labels.add(SheetTable.text(line, x, y, false, metrics, measure));
            y += metrics.lineHeight();
        }
    }

    /** The box of the piece of a row in which its symbols stand. */
    private Box row(int no) {
        return rows.stream()
                .filter(row -> row.step().no() == no && !row.continued())
                .findFirst()
                .orElseThrow()
                .box();
    }

    /** The middles of the columns of some actors; the symbols stand there. */
    private List<Double> centres(List<String> actors) {
        return table.columns().stream()
                .filter(column -> column.position().filter(actors::contains).isPresent())
                .map(DrawnColumn::centreX)
                .toList();
    }

    private DrawnColumn columnOf(String actor) {
        return table.columns().stream()
                .filter(column -> column.position().filter(actor::equals).isPresent())
                .findFirst()
                .orElseThrow();
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
