package id.sop.procedures.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.procedures.sheet.PaperSheet.Notes;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What holds for every drawing: lines join symbols and cross nothing, texts stay in their cells and apart; and on paper:
 * every row has its page, and every way that leaves a page comes back on the page of its target.
 */
final class DrawingRules {

    private static final double EPSILON = 0.01;

    /** In points. */
    private static final double LEAST_READABLE = 7;

    private DrawingRules() {}

    /** Where a row leads, each once: ways to one place are one line. */
    private static List<Optional<Integer>> targets(Step step) {
        return step.symbol() == Symbol.END
                ? List.of()
                : step.ways().stream().map(Way::to).distinct().toList();
    }

    static void assertKept(SheetDrawing drawing) {
        assertHoldsEveryRow(drawing.sop(), List.of(drawing));
        assertEquals(List.of(), drawing.pentagons());
        assertDrawn(drawing);
        assertColumnsAreBalanced(List.of(drawing));
        assertWaysRunFromSymbolToSymbol(drawing);
    }

    static void assertKept(PaperSheet sheet) {
        List<SheetDrawing> pages = sheet.tables();
        Sop sop = pages.get(0).sop();
        assertHoldsEveryRow(sop, pages);
        pages.forEach(DrawingRules::assertDrawn);
        assertColumnsAreBalanced(pages);
        pages.forEach(page -> assertInside(sheet.paper(), page.width(), page.height()));
        for (SheetDrawing page : pages) {
            assertTrue(page.columns().stream().anyMatch(column -> column.content() == Content.REMARK));
            assertEquals(pages.get(0).columns(), page.columns(), "The headings stand on every page");
            page.rows()
                    .forEach(row ->
                            row.cells().forEach(cell -> assertTrue(cell.mark().isEmpty())));
        }
        for (Step step : sop.steps()) {
            targets(step).forEach(target -> assertWayIsWhole(step, target, pages));
        }
        assertTrue(
                pages.get(0).fontSize() >= LEAST_READABLE,
                () -> "Nobody reads " + pages.get(0).fontSize() + " pt");
        assertEveryPentagonHasALine(pages);
        assertNotesAreWhole(sheet, pages.get(pages.size() - 1));
        sheet.identity().ifPresent(block -> assertKept(sheet.paper(), block));
    }

    private static void assertNotesAreWhole(PaperSheet sheet, SheetDrawing last) {
        double height = sheet.paper().area().height();
        assertEquals(
                last.height() + (sheet.tables().size() == 1 ? sheet.head() : 0),
                sheet.notes().get(0).top(),
                EPSILON);
        for (Notes page : sheet.notes()) {
            assertTrue(page.top() + page.lines().size() * PaperSheet.NOTE_LINE <= height
                    || page.lines().isEmpty());
        }
        String notes =
                sheet.notes().stream().flatMap(page -> page.lines().stream()).collect(Collectors.joining());
        for (OrphanRow row : last.sop().orphanRows()) {
            assertTrue(notes.replace(" ", "").contains(row.text().replace(" ", "")), row::text);
        }
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
                        .filter(row -> !row.continued())
                        .map(DrawnRow::step)
                        .toList());
        assertHoldsEveryText(sop, pages);
        for (SheetDrawing page : pages) {
            for (DrawnRow row : page.rows()) {
                if (row.continued()) {
                    assertTrue(actorsIn(page, row).isEmpty(), "The symbols stand in the first part of a row");
                    continue;
                }
                List<String> actors = sop.columns().stream()
                        .map(Column::position)
                        .filter(row.step().by()::contains)
                        .toList();
                assertEquals(actors, actorsIn(page, row));
                assertEquals(
                        actors.size() - 1,
                        page.joins().stream()
                                .filter(join -> join.from().y() > row.box().y()
                                        && join.from().y() < row.box().bottom())
                                .count());
            }
        }
    }

    private static List<String> actorsIn(SheetDrawing page, DrawnRow row) {
        return page.symbols().stream()
                .filter(symbol -> !symbol.ends() && contains(row.box(), symbol.box()))
                .map(DrawnSymbol::position)
                .toList();
    }

    /** Word by word, over all parts of a row. */
    private static void assertHoldsEveryText(Sop sop, List<SheetDrawing> pages) {
        for (Step step : sop.steps()) {
            String drawn = pages.stream()
                    .flatMap(page -> page.rows().stream())
                    .filter(row -> row.step().equals(step))
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.content() == Content.ACTIVITY)
                    .flatMap(cell -> cell.lines().stream())
                    .map(Text::content)
                    .collect(Collectors.joining());
            assertEquals(letters(step.activity()), letters(drawn));
        }
    }

    private static String letters(String text) {
        return text.replace("(lanjutan)", "").replaceAll("[\\s\u00a0-]", "");
    }

    private static void assertDrawn(SheetDrawing drawing) {
        assertColumnsFillTheWidth(drawing);
        assertTextsStayInTheirCells(drawing);
        assertLinesAreUprightAndInside(drawing);
        assertLinesCrossNothing(drawing);
        assertNothingOverlaps(drawing);
        assertLinesShareOnlyWhatTheyHaveInCommon(drawing);
        assertWaysToTheNextRowLeaveBelow(drawing);
        assertNoCornerIsSharedWhileOneIsFree(drawing);
        assertEndsStandWithTheirActors(drawing);
    }

    /** Two lines lie on one another only where both come from one row or lead to one, and never in opposite directions. */
    private static void assertLinesShareOnlyWhatTheyHaveInCommon(SheetDrawing drawing) {
        List<Connector> ways = drawing.connectors();
        for (int i = 0; i < ways.size(); i++) {
            for (int j = 0; j < i; j++) {
                Connector one = ways.get(i);
                Connector other = ways.get(j);
                for (Segment part : segments(one.points())) {
                    for (Segment with : segments(other.points())) {
                        if (lieOnOneAnother(part, with)) {
                            assertTrue(
                                    one.fromRow() == other.fromRow()
                                            || one.toRow().equals(other.toRow()),
                                    () -> one + " lies on " + other);
                            assertTrue(runAlike(part, with), () -> one + " runs against " + other);
                        }
                    }
                }
            }
        }
    }

    private static boolean lieOnOneAnother(Segment one, Segment other) {
        Box a = around(one);
        Box b = around(other);
        double wide = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double high = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return wide > EPSILON && high > -EPSILON && a.height() < EPSILON && b.height() < EPSILON
                || high > EPSILON && wide > -EPSILON && a.width() < EPSILON && b.width() < EPSILON;
    }

    private static boolean runAlike(Segment one, Segment other) {
        return Math.signum(one.to().x() - one.from().x())
                        == Math.signum(other.to().x() - other.from().x())
                && Math.signum(one.to().y() - one.from().y())
                        == Math.signum(other.to().y() - other.from().y());
    }

    private static void assertWaysToTheNextRowLeaveBelow(SheetDrawing drawing) {
        for (Connector way : drawing.connectors()) {
            if (way.toRow().equals(Optional.of(way.fromRow() + 1))) {
                symbolsOf(drawing, way.fromRow()).stream()
                        .filter(symbol -> !symbol.ends())
                        .forEach(symbol -> assertTrue(
                                way.start().y() >= symbol.box().bottom() - EPSILON, () -> way + " leaves not below"));
            }
        }
    }

    /** Of the two corners at which lines leave, the right one and the one below. */
    private static void assertNoCornerIsSharedWhileOneIsFree(SheetDrawing drawing) {
        for (DrawnRow row : drawing.rows()) {
            int no = row.step().no();
            List<Box> symbols = symbolsOf(drawing, no).stream()
                    .filter(symbol -> !symbol.ends())
                    .map(DrawnSymbol::box)
                    .toList();
            List<Point> starts = drawing.connectors().stream()
                    .filter(way -> way.fromRow() == no)
                    .map(Connector::start)
                    .toList();
            long beside = starts.stream()
                    .filter(start -> symbols.stream().anyMatch(box -> isAt(start, box.right(), box.centreY())))
                    .count();
            boolean below = starts.stream()
                    .anyMatch(start -> symbols.stream().anyMatch(box -> isAt(start, box.centreX(), box.bottom())));
            assertTrue(
                    beside <= 1 || below,
                    () -> beside + " ways of row " + no + " share a corner while the one below is free");
        }
    }

    private static boolean isAt(Point point, double x, double y) {
        return Math.abs(point.x() - x) < EPSILON && Math.abs(point.y() - y) < EPSILON;
    }

    private static void assertEndsStandWithTheirActors(SheetDrawing drawing) {
        for (DrawnSymbol end : drawing.symbols()) {
            if (end.ends()) {
                DrawnRow row = drawing.rows().stream()
                        .filter(drawn -> contains(drawn.box(), end.box()))
                        .findFirst()
                        .orElseThrow();
                assertEquals(end.row(), row.step().no());
                assertTrue(row.step().by().contains(end.position()));
            }
        }
    }

    /** No column of texts is wider than all that stands in it, as long as another one breaks a text into lines. */
    private static void assertColumnsAreBalanced(List<SheetDrawing> pages) {
        List<SheetDrawing.DrawnColumn> columns = pages.get(0).columns();
        List<Integer> roomy = new ArrayList<>();
        boolean breaks = false;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).content() == Content.NO || columns.get(i).content() == Content.ACTOR) {
                continue;
            }
            int column = i;
            List<Cell> cells = pages.stream()
                    .flatMap(page -> page.rows().stream())
                    .map(row -> row.cells().get(column))
                    .toList();
            double widest = Stream.concat(
                            columns.get(i).heading().stream(),
                            cells.stream().flatMap(cell -> Stream.concat(cell.lines().stream(), cell.facts().stream())))
                    .mapToDouble(text -> text.box().width())
                    .max()
                    .orElse(0);
            boolean wraps = cells.stream().anyMatch(cell -> !cell.facts().isEmpty())
                    || lines(cells) > items(pages.get(0).sop(), columns.get(i).content());
            breaks |= wraps;
            if (!wraps && columns.get(i).width() > widest + 2 * pages.get(0).fontSize()) {
                roomy.add(i);
            }
        }
        assertTrue(!breaks || roomy.isEmpty(), () -> "Columns with room to spare: " + roomy);
    }

    private static long lines(List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> cell.lines().stream())
                .filter(line -> !line.content().equals("(lanjutan)"))
                .count();
    }

    private static long items(Sop sop, Content content) {
        SheetCells cells = new SheetCells(sop, Medium.PAPER, Map.of());
        return sop.steps().stream()
                .mapToLong(step -> cells.items(step, content).size())
                .sum();
    }

    /** From its symbol to its target, or to a pentagon and from the pentagon with its number on the target's page. */
    private static void assertWayIsWhole(Step step, Optional<Integer> target, List<SheetDrawing> pages) {
        SheetDrawing from = pageOf(pages, step.no());
        SheetDrawing to = target.map(row -> pageOf(pages, row)).orElse(from);
        for (SheetDrawing page : pages) {
            List<Connector> parts = page.connectors().stream()
                    .filter(part -> part.fromRow() == step.no() && part.toRow().equals(target))
                    .toList();
            assertEquals(page == from || page == to ? 1 : 0, parts.size(), () -> step.no() + " " + target);
            for (Connector part : parts) {
                if (page == from) {
                    assertTouches(page, step.no(), part.start(), false);
                } else {
                    String said = pentagonAt(page, part.start(), target.orElseThrow(), false)
                            .label()
                            .content();
                    assertTrue(List.of(said.split(",")).contains(String.valueOf(step.no())), said);
                }
                if (page == to) {
                    assertTouches(page, target.orElse(step.no()), part.end(), target.isEmpty());
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
                        page.rows().stream().anyMatch(drawn -> drawn.step().no() == row && !drawn.continued()))
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
            if (!row.continued()) {
                for (DrawnSymbol symbol : symbolsOf(drawing, row.step().no())) {
                    assertTrue(contains(row.box(), symbol.box()), symbol::toString);
                    assertTrue(contains(columnOf(drawing, symbol.position(), row), symbol.box()), symbol::toString);
                }
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
        assertEquals(
                sop.steps().stream().mapToInt(step -> targets(step).size()).sum(),
                drawing.connectors().size());
        for (Connector way : drawing.connectors()) {
            assertTrue(targets(sop.step(way.fromRow())).contains(way.toRow()));
            assertTouches(drawing, way.fromRow(), way.start(), false);
            assertTouches(
                    drawing,
                    way.toRow().orElse(way.fromRow()),
                    way.end(),
                    way.toRow().isEmpty());
        }
    }

    /** At one of the four points of a symbol: the middles of its sides, the corners of a diamond. */
    private static void assertTouches(SheetDrawing drawing, int row, Point point, boolean ends) {
        assertTrue(
                symbolsOf(drawing, row).stream()
                        .filter(symbol -> symbol.ends() == ends)
                        .map(DrawnSymbol::box)
                        .flatMap(box -> Stream.of(
                                new Point(box.centreX(), box.y()),
                                new Point(box.right(), box.centreY()),
                                new Point(box.centreX(), box.bottom()),
                                new Point(box.x(), box.centreY())))
                        .anyMatch(place ->
                                Math.abs(place.x() - point.x()) < EPSILON && Math.abs(place.y() - point.y()) < EPSILON),
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
