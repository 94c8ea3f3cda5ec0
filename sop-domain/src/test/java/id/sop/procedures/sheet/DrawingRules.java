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
import id.sop.procedures.sheet.SheetDrawing.Pentagon;
import id.sop.procedures.sheet.SheetDrawing.Point;
import id.sop.procedures.sheet.SheetDrawing.Segment;
import id.sop.procedures.sheet.SheetDrawing.Shape;
import id.sop.procedures.sheet.SheetDrawing.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What holds for every drawing: lines join symbols and cross nothing, texts stay in their cells and apart; and on paper:
 * every row has its page, and every way that leaves a page comes back on the page of its target.
 */
final class DrawingRules {

    private static final double EPSILON = 0.01;

    private DrawingRules() {}

    static void assertKept(SheetDrawing drawing) {
        assertHoldsEveryRow(drawing.sop(), List.of(drawing));
        assertEquals(List.of(), drawing.pentagons());
        assertDrawn(drawing);
        assertWaysRunFromSymbolToSymbol(drawing);
    }

    static void assertKept(PaperSheet sheet) {
        List<SheetDrawing> pages = sheet.tables();
        Sop sop = pages.get(0).sop();
        assertHoldsEveryRow(sop, pages);
        pages.forEach(DrawingRules::assertDrawn);
        pages.forEach(page -> assertInside(sheet.paper(), page.width(), page.height()));
        for (SheetDrawing page : pages) {
            assertTrue(page.columns().stream().anyMatch(column -> column.content() == Content.REMARK));
            assertEquals(pages.get(0).columns(), page.columns(), "The headings stand on every page");
            page.rows()
                    .forEach(row ->
                            row.cells().forEach(cell -> assertTrue(cell.mark().isEmpty())));
        }
        for (Step step : sop.steps()) {
            if (step.symbol() != Symbol.END) {
                step.outcomes().forEach(outcome -> assertWayIsWhole(sop, step, outcome, pages));
            }
        }
        assertEveryPentagonHasALine(pages);
        sheet.identity().ifPresent(block -> assertKept(sheet.paper(), block));
    }

    private static void assertKept(Paper paper, IdentityBlock block) {
        assertInside(paper, block.width(), block.height());
        double filled = block.cells().stream()
                .mapToDouble(cell -> cell.width() * cell.height())
                .sum();
        assertEquals(block.width() * block.height(), filled, 1);
        List<Text> texts = new ArrayList<>(block.texts());
        texts.addAll(block.headings());
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            Box box = text.box();
            assertFalse(overlap(box, block.emblem()), () -> text + " overlaps the emblem");
            assertEquals(
                    1,
                    block.cells().stream().filter(cell -> contains(cell, box)).count(),
                    () -> text + " is in no cell");
            for (int j = 0; j < i; j++) {
                Text other = texts.get(j);
                assertFalse(overlap(box, other.box()), () -> text + " overlaps " + other);
            }
        }
    }

    private static void assertInside(Paper paper, double width, double height) {
        Box area = paper.area();
        assertEquals(area.width(), width, EPSILON);
        assertTrue(height <= area.height() + EPSILON, () -> height + " is higher than " + area);
        assertTrue(area.right() < paper.width() && area.bottom() < paper.height());
    }

    private static void assertHoldsEveryRow(Sop sop, List<SheetDrawing> pages) {
        assertEquals(
                sop.steps(),
                pages.stream()
                        .flatMap(page -> page.rows().stream())
                        .map(DrawnRow::step)
                        .toList());
        for (SheetDrawing page : pages) {
            for (DrawnRow row : page.rows()) {
                List<String> actors = sop.columns().stream()
                        .map(Column::position)
                        .filter(row.step().by()::contains)
                        .toList();
                assertEquals(
                        actors,
                        symbolsOf(page, row.step().no()).stream()
                                .flatMap(symbol -> symbol.position().stream())
                                .toList());
                assertEquals(
                        actors.size() - 1,
                        page.joins().stream()
                                .filter(join -> join.from().y() > row.box().y()
                                        && join.from().y() < row.box().bottom())
                                .count());
            }
        }
    }

    private static void assertDrawn(SheetDrawing drawing) {
        assertColumnsFillTheWidth(drawing);
        assertTextsStayInTheirCells(drawing);
        assertLinesAreUprightAndInside(drawing);
        assertLinesCrossNothing(drawing);
        assertNothingOverlaps(drawing);
    }

    /** From its symbol to its target, or to a pentagon and from the pentagon with its number on the target's page. */
    private static void assertWayIsWhole(Sop sop, Step step, Outcome outcome, List<SheetDrawing> pages) {
        Optional<Integer> target = sop.after(step, outcome).map(Step::no);
        SheetDrawing from = pageOf(pages, step.no());
        SheetDrawing to = target.map(row -> pageOf(pages, row)).orElse(from);
        for (SheetDrawing page : pages) {
            List<Connector> parts = page.connectors().stream()
                    .filter(part -> part.fromRow() == step.no() && part.outcome() == outcome)
                    .toList();
            assertEquals(page == from || page == to ? 1 : 0, parts.size(), () -> step.no() + " " + outcome);
            for (Connector part : parts) {
                assertEquals(target, part.toRow());
                if (page == from) {
                    assertTouches(page, step.no(), part.start(), true);
                } else {
                    String said = pentagonAt(page, part.start(), target.orElseThrow(), false)
                            .label()
                            .content();
                    assertTrue(List.of(said.split(",")).contains(String.valueOf(step.no())), said);
                }
                if (page == to) {
                    assertTouches(page, target.orElse(step.no()), part.end(), target.isPresent());
                } else {
                    String said = pentagonAt(page, part.end(), target.orElseThrow(), true)
                            .label()
                            .content();
                    assertEquals(String.valueOf(target.orElseThrow()), said);
                }
            }
        }
    }

    private static SheetDrawing pageOf(List<SheetDrawing> pages, int row) {
        return pages.stream()
                .filter(page ->
                        page.rows().stream().anyMatch(drawn -> drawn.step().no() == row))
                .findFirst()
                .orElseThrow();
    }

    private static Pentagon pentagonAt(SheetDrawing page, Point point, int target, boolean leaves) {
        return page.pentagons().stream()
                .filter(pentagon -> pentagon.target() == target && pentagon.leaves() == leaves)
                .filter(pentagon -> touches(pentagon, point))
                .findFirst()
                .orElseThrow(() -> new AssertionError(point + " touches no pentagon of row " + target));
    }

    /** In the middle of its flat side, or at its point. */
    private static boolean touches(Pentagon pentagon, Point point) {
        Box box = pentagon.box();
        return Math.abs(point.x() - box.centreX()) < EPSILON
                && (Math.abs(point.y() - box.y()) < EPSILON || Math.abs(point.y() - box.bottom()) < EPSILON);
    }

    private static void assertEveryPentagonHasALine(List<SheetDrawing> pages) {
        for (SheetDrawing page : pages) {
            for (Pentagon pentagon : page.pentagons()) {
                assertTrue(
                        page.connectors().stream()
                                .anyMatch(part -> touches(pentagon, pentagon.leaves() ? part.end() : part.start())),
                        pentagon::toString);
            }
        }
    }

    private static void assertLinesAreUprightAndInside(SheetDrawing drawing) {
        for (Connector way : drawing.connectors()) {
            Box room = around(way.points());
            assertTrue(room.y() >= drawing.header().bottom() && room.bottom() <= drawing.height(), way::toString);
            assertTrue(room.x() >= 0 && room.right() <= drawing.gutter().right() + EPSILON, way::toString);
            for (Segment segment : segments(way.points())) {
                assertTrue(
                        segment.from().x() == segment.to().x()
                                || segment.from().y() == segment.to().y(),
                        segment.toString());
            }
        }
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
        double rows =
                drawing.rows().stream().mapToDouble(row -> row.box().height()).sum();
        double bands = drawing.bands().stream().mapToDouble(Box::height).sum();
        assertEquals(drawing.height(), drawing.header().height() + rows + bands, EPSILON);
    }

    private static void assertTextsStayInTheirCells(SheetDrawing drawing) {
        for (SheetDrawing.DrawnColumn column : drawing.columns()) {
            double top = drawing.groups().stream()
                    .map(SheetDrawing.Group::box)
                    .filter(box -> box.x() <= column.x() + EPSILON && column.right() <= box.right() + EPSILON)
                    .mapToDouble(Box::bottom)
                    .findFirst()
                    .orElse(0);
            Box cell = new Box(column.x(), top, column.width(), drawing.header().height() - top);
            column.heading().forEach(text -> assertInside(cell, text));
        }
        drawing.groups().forEach(group -> assertInside(group.box(), group.heading()));
        for (DrawnRow row : drawing.rows()) {
            for (Cell cell : row.cells()) {
                cell.lines().forEach(text -> assertInside(cell.box(), text));
                cell.facts().forEach(text -> assertInside(cell.box(), text));
                cell.mark().ifPresent(mark -> assertInside(cell.box(), mark.text()));
            }
            for (DrawnSymbol symbol : symbolsOf(drawing, row.step().no())) {
                assertTrue(contains(row.box(), symbol.box()), symbol::toString);
                symbol.position()
                        .ifPresent(actor ->
                                assertTrue(contains(columnOf(drawing, actor, row), symbol.box()), symbol::toString));
            }
        }
        for (Pentagon pentagon : drawing.pentagons()) {
            assertTrue(drawing.bands().stream().anyMatch(band -> contains(band, pentagon.box())), pentagon::toString);
            assertInside(
                    new Box(
                            pentagon.box().x(),
                            pentagon.box().y(),
                            pentagon.box().width(),
                            pentagon.shoulder() - pentagon.box().y()),
                    pentagon.label());
        }
    }

    private static Box columnOf(SheetDrawing drawing, String actor, DrawnRow row) {
        return drawing.columns().stream()
                .filter(column -> column.position().filter(actor::equals).isPresent())
                .map(column -> new Box(
                        column.x(), row.box().y(), column.width(), row.box().height()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean contains(Box outer, Box inner) {
        return inner.x() >= outer.x() - EPSILON
                && inner.right() <= outer.right() + EPSILON
                && inner.y() >= outer.y() - EPSILON
                && inner.bottom() <= outer.bottom() + EPSILON;
    }

    private static void assertInside(Box cell, Text text) {
        assertTrue(contains(cell, text.box()), () -> text + " leaves " + cell);
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
            for (Pentagon pentagon : drawing.pentagons()) {
                assertFalse(overlap(room, pentagon.box()), () -> line + " crosses " + pentagon);
            }
            for (Text text : texts) {
                assertFalse(overlap(room, text.box()), () -> line + " crosses " + text);
            }
        }
    }

    private static void assertNothingOverlaps(SheetDrawing drawing) {
        List<Box> pentagons = drawing.pentagons().stream().map(Pentagon::box).toList();
        for (int i = 0; i < pentagons.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(overlap(pentagons.get(i), pentagons.get(j)), "Two pentagons overlap");
            }
        }
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
        drawing.groups().forEach(group -> texts.add(group.heading()));
        drawing.pentagons().forEach(pentagon -> texts.add(pentagon.label()));
        for (DrawnRow row : drawing.rows()) {
            for (Cell cell : row.cells()) {
                texts.addAll(cell.lines());
                texts.addAll(cell.facts());
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
