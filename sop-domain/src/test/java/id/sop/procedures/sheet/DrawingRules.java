package id.sop.procedures.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.procedures.sheet.SheetDrawing.Box;
import id.sop.procedures.sheet.SheetDrawing.Cell;
import id.sop.procedures.sheet.SheetDrawing.Connector;
import id.sop.procedures.sheet.SheetDrawing.Content;
import id.sop.procedures.sheet.SheetDrawing.DrawnRow;
import id.sop.procedures.sheet.SheetDrawing.DrawnSymbol;
import id.sop.procedures.sheet.SheetDrawing.Point;
import id.sop.procedures.sheet.SheetDrawing.Segment;
import id.sop.procedures.sheet.SheetDrawing.Shape;
import id.sop.procedures.sheet.SheetDrawing.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds for every drawing: lines join symbols and cross nothing, texts stay in their cells and apart. */
final class DrawingRules {

    private static final double EPSILON = 0.01;

    private DrawingRules() {}

    static void assertKept(SheetDrawing drawing) {
        assertColumnsFillTheWidth(drawing);
        assertTextsStayInTheirCells(drawing);
        assertWaysRunFromSymbolToSymbol(drawing);
        assertLinesCrossNothing(drawing);
        assertNothingOverlaps(drawing);
    }

    private static void assertColumnsFillTheWidth(SheetDrawing drawing) {
        double x = 0;
        for (SheetDrawing.DrawnColumn column : drawing.columns()) {
            if (column.content() == Content.REQUIRES) {
                assertEquals(drawing.gutter().x(), x, EPSILON);
                x += drawing.gutter().width();
            }
            assertEquals(x, column.x(), EPSILON);
            x += column.width();
        }
        assertEquals(drawing.width(), x, EPSILON);
        assertEquals(
                drawing.height(),
                drawing.rows().get(drawing.rows().size() - 1).box().bottom(),
                EPSILON);
    }

    private static void assertTextsStayInTheirCells(SheetDrawing drawing) {
        for (SheetDrawing.DrawnColumn column : drawing.columns()) {
            Box cell = new Box(column.x(), 0, column.width(), drawing.header().height());
            column.heading().forEach(text -> assertInside(cell, text));
        }
        for (DrawnRow row : drawing.rows()) {
            for (Cell cell : row.cells()) {
                cell.lines().forEach(text -> assertInside(cell.box(), text));
                cell.mark().ifPresent(mark -> assertInside(cell.box(), mark.text()));
            }
        }
        for (DrawnSymbol symbol : drawing.symbols()) {
            Box row = drawing.rows().get(symbol.row() - 1).box();
            assertTrue(symbol.box().y() >= row.y() && symbol.box().bottom() <= row.bottom(), symbol.toString());
        }
    }

    private static void assertInside(Box cell, Text text) {
        Box box = text.box();
        boolean inside = box.x() >= cell.x() - EPSILON
                && box.right() <= cell.right() + EPSILON
                && box.y() >= cell.y() - EPSILON
                && box.bottom() <= cell.bottom() + EPSILON;
        assertTrue(inside, () -> text + " leaves " + cell);
    }

    private static void assertWaysRunFromSymbolToSymbol(SheetDrawing drawing) {
        Sop sop = drawing.sop();
        int ways = sop.steps().stream()
                .filter(step -> step.symbol() != Symbol.END)
                .mapToInt(step -> step.outcomes().size())
                .sum();
        assertEquals(ways, drawing.connectors().size());
        for (Connector way : drawing.connectors()) {
            Optional<Integer> target =
                    sop.after(sop.step(way.fromRow()), way.outcome()).map(Step::no);
            assertEquals(target, way.toRow());
            assertTouches(drawing, way.fromRow(), way.start(), true);
            assertTouches(
                    drawing,
                    way.toRow().orElse(way.fromRow()),
                    way.end(),
                    way.toRow().isPresent());
            for (Segment segment : segments(way.points())) {
                assertTrue(
                        segment.from().x() == segment.to().x()
                                || segment.from().y() == segment.to().y(),
                        segment.toString());
            }
        }
    }

    private static void assertTouches(SheetDrawing drawing, int row, Point point, boolean ofActor) {
        assertTrue(
                symbolsOf(drawing, row).stream()
                        .filter(symbol -> symbol.position().isPresent() == ofActor)
                        .anyMatch(symbol -> isOnEdge(symbol, point)),
                () -> point + " touches no symbol of row " + row);
    }

    private static void assertLinesCrossNothing(SheetDrawing drawing) {
        List<Segment> lines = new ArrayList<>(drawing.joins());
        drawing.connectors().forEach(way -> lines.addAll(segments(way.points())));
        List<Text> texts = texts(drawing);
        for (Segment line : lines) {
            Box room = around(line);
            for (DrawnSymbol symbol : drawing.symbols()) {
                assertFalse(passesThrough(line, symbol), () -> line + " crosses " + symbol);
            }
            for (Text text : texts) {
                assertFalse(overlap(room, text.box()), () -> line + " crosses " + text);
            }
        }
    }

    private static void assertNothingOverlaps(SheetDrawing drawing) {
        List<Text> texts = texts(drawing);
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            for (int j = 0; j < i; j++) {
                Text other = texts.get(j);
                assertFalse(overlap(text.box(), other.box()), () -> text + " overlaps " + other);
            }
            drawing.symbols()
                    .forEach(symbol ->
                            assertFalse(overlapsShape(text.box(), symbol), () -> text + " overlaps " + symbol));
            drawing.connectors()
                    .forEach(way -> assertFalse(
                            overlap(text.box(), around(way.arrow())), () -> text + " overlaps the arrow of " + way));
        }
    }

    private static List<Text> texts(SheetDrawing drawing) {
        List<Text> texts = new ArrayList<>(drawing.labels());
        drawing.columns().forEach(column -> texts.addAll(column.heading()));
        for (DrawnRow row : drawing.rows()) {
            for (Cell cell : row.cells()) {
                texts.addAll(cell.lines());
                cell.mark().ifPresent(mark -> texts.add(mark.text()));
            }
        }
        return texts;
    }

    private static boolean overlapsShape(Box box, DrawnSymbol symbol) {
        return Stream.of(
                        new Point(box.x(), box.y()),
                        new Point(box.right(), box.y()),
                        new Point(box.x(), box.bottom()),
                        new Point(box.right(), box.bottom()))
                .anyMatch(corner -> isInside(symbol, corner));
    }

    private static boolean passesThrough(Segment line, DrawnSymbol symbol) {
        if (!overlap(around(line), symbol.box())) {
            return false;
        }
        int samples = 100;
        for (int i = 0; i <= samples; i++) {
            double part = (double) i / samples;
            Point point = new Point(
                    line.from().x() + part * (line.to().x() - line.from().x()),
                    line.from().y() + part * (line.to().y() - line.from().y()));
            if (isInside(symbol, point)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(DrawnSymbol symbol, Point point) {
        return depth(symbol, point) < 1 - EPSILON;
    }

    private static boolean isOnEdge(DrawnSymbol symbol, Point point) {
        return Math.abs(depth(symbol, point) - 1) < EPSILON;
    }

    /** 0 in the middle of a symbol, 1 on its edge; the rounded ends of a capsule count as its box. */
    private static double depth(DrawnSymbol symbol, Point point) {
        Box box = symbol.box();
        double dx = Math.abs(point.x() - box.centreX()) / (box.width() / 2);
        double dy = Math.abs(point.y() - box.centreY()) / (box.height() / 2);
        return symbol.shape() == Shape.DIAMOND ? dx + dy : Math.max(dx, dy);
    }

    private static Box around(Segment line) {
        double x = Math.min(line.from().x(), line.to().x());
        double y = Math.min(line.from().y(), line.to().y());
        return new Box(
                x,
                y,
                Math.abs(line.from().x() - line.to().x()),
                Math.abs(line.from().y() - line.to().y()));
    }

    private static Box around(List<Point> points) {
        double x = points.stream().mapToDouble(Point::x).min().orElseThrow();
        double y = points.stream().mapToDouble(Point::y).min().orElseThrow();
        double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
        double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
        return new Box(x, y, right - x, bottom - y);
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.right() - EPSILON
                && other.x() < one.right() - EPSILON
                && one.y() < other.bottom() - EPSILON
                && other.y() < one.bottom() - EPSILON;
    }

    private static List<Segment> segments(List<Point> points) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            segments.add(new Segment(points.get(i - 1), points.get(i)));
        }
        return segments;
    }

    private static List<DrawnSymbol> symbolsOf(SheetDrawing drawing, int row) {
        return drawing.symbols().stream().filter(symbol -> symbol.row() == row).toList();
    }
}
