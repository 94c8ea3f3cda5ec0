package id.sop.procedures.sheet;

import id.sop.procedures.sheet.SheetDrawing.Box;
import id.sop.procedures.sheet.SheetDrawing.Cell;
import id.sop.procedures.sheet.SheetDrawing.Content;
import id.sop.procedures.sheet.SheetDrawing.DrawnColumn;
import id.sop.procedures.sheet.SheetDrawing.DrawnRow;
import id.sop.procedures.sheet.SheetDrawing.DrawnSymbol;
import id.sop.procedures.sheet.SheetDrawing.Mark;
import id.sop.procedures.sheet.SheetDrawing.Point;
import id.sop.procedures.sheet.SheetDrawing.Segment;
import id.sop.procedures.sheet.SheetDrawing.Shape;
import id.sop.procedures.sheet.SheetDrawing.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places everything of a drawing: columns, rows, texts, symbols; the ways between them by {@link SheetWays}. */
final class SheetLayout {

    private static final String BULLET = "• ";
    private static final String MARK = "?";

    private final Sop sop;
    private final double width;
    private final Metrics metrics;
    private final TextMeasure measure;
    private final SheetLanes lanes;
    private final List<DrawnColumn> columns = new ArrayList<>();
    private final List<DrawnRow> rows = new ArrayList<>();
    private final List<DrawnSymbol> symbols = new ArrayList<>();
    private final List<Segment> joins = new ArrayList<>();

    private SheetLayout(Sop sop, double width, Metrics metrics) {
        this.sop = sop;
        this.width = width;
        this.metrics = metrics;
        this.measure = new TextMeasure(metrics.fontSize());
        this.lanes = new SheetLanes(sop);
    }

    /** Draws with the largest measures that break no word, else with the smallest. */
    static SheetDrawing draw(Sop sop, double width) {
        List<SheetLayout> layouts = Metrics.of(width).stream()
                .map(metrics -> new SheetLayout(sop, width, metrics))
                .toList();
        return layouts.stream()
                .filter(layout -> layout.share().breaksNoWord())
                .findFirst()
                .orElse(layouts.get(layouts.size() - 1))
                .draw();
    }

    private SheetColumns share() {
        return new SheetColumns(sop, width, SheetWays.gutterWidth(lanes, metrics, measure), metrics, measure);
    }

    private SheetDrawing draw() {
        double gutterWidth = SheetWays.gutterWidth(lanes, metrics, measure);
        SheetColumns share = share();
        List<SheetColumns.Slot> slots = share.slots();
        Box header = new Box(0, 0, width, headerHeight(slots));
        slots.forEach(slot -> columns.add(column(slot, header)));
        double y = header.height();
        for (Step step : sop.steps()) {
            DrawnRow row = row(step, y);
            rows.add(row);
            placeSymbols(step, row.box());
            y = row.box().bottom();
        }
        Box gutter = new Box(share.gutterX(), header.height(), gutterWidth, y - header.height());
        SheetWays ways = new SheetWays(lanes, metrics, measure, gutter, rows, symbols);
        ways.draw();
        symbols.addAll(ways.ends());
        return new SheetDrawing(
                sop,
                width,
                y,
                metrics.fontSize(),
                metrics.lineHeight(),
                header,
                columns,
                gutter,
                rows,
                symbols,
                joins,
                ways.connectors(),
                ways.labels());
    }

    private double headerHeight(List<SheetColumns.Slot> slots) {
        int lines =
                slots.stream().mapToInt(slot -> headingLines(slot).size()).max().orElse(1);
        return lines * metrics.lineHeight() + 2 * metrics.verticalPadding();
    }

    private List<String> headingLines(SheetColumns.Slot slot) {
        double padding = slot.content() == Content.ACTOR ? metrics.padding() / 3 : metrics.padding();
        return measure.wrap(slot.label(), slot.width() - 2 * padding);
    }

    private DrawnColumn column(SheetColumns.Slot slot, Box header) {
        Box box = new Box(slot.x(), header.y(), slot.width(), header.height());
        boolean centred = slot.content() == Content.ACTOR || slot.content() == Content.NO;
        List<Text> heading = texts(headingLines(slot), box, centred);
        return new DrawnColumn(slot.content(), slot.position(), slot.x(), slot.width(), heading);
    }

    private DrawnRow row(Step step, double y) {
        Map<DrawnColumn, List<String>> lines = new LinkedHashMap<>();
        columns.forEach(column -> lines.put(column, lines(step, column)));
        int most = lines.values().stream().mapToInt(List::size).max().orElse(1);
        double height = Math.max(
                most * metrics.lineHeight() + 2 * metrics.verticalPadding(),
                metrics.symbolHeight(shape(step)) + 2 * metrics.clearance());
        Box box = new Box(0, y, width, height);
        List<Cell> cells = new ArrayList<>();
        lines.forEach((column, texts) -> cells.add(cell(step, column, texts, box)));
        return new DrawnRow(step, box, cells);
    }

    private Cell cell(Step step, DrawnColumn column, List<String> lines, Box row) {
        Box box = new Box(column.x(), row.y(), column.width(), row.height());
        return new Cell(
                column.content(), box, texts(lines, box, column.content() == Content.NO), mark(step, column, box));
    }

    /** The wrapped lines of a cell; several items carry a bullet each. */
    private List<String> lines(Step step, DrawnColumn column) {
        List<String> items = SheetColumns.items(step, column.content());
        boolean marked = !marks(step, column).isEmpty();
        double room = column.width() - 2 * metrics.padding() - (marked ? metrics.mark() : 0);
        String bullet = items.size() > 1 ? BULLET : "";
        return items.stream()
                .flatMap(item -> measure.wrap(bullet + item, room).stream())
                .toList();
    }

    /** Lines in the middle of the height of a box. */
    private List<Text> texts(List<String> lines, Box box, boolean centred) {
        double y = box.centreY() - lines.size() * metrics.lineHeight() / 2;
        double x = centred ? box.centreX() : box.x() + metrics.padding();
        List<Text> texts = new ArrayList<>();
        for (String line : lines) {
            texts.add(text(line, x, y + (metrics.lineHeight() - metrics.textHeight()) / 2, centred, metrics, measure));
            y += metrics.lineHeight();
        }
        return texts;
    }

    /** A text whose box begins at a height. */
    static Text text(String content, double x, double top, boolean centred, Metrics metrics, TextMeasure measure) {
        double width = measure.width(content);
        Box box = new Box(centred ? x - width / 2 : x, top, width, metrics.textHeight());
        return new Text(content, x, top + metrics.ascent(), centred, box);
    }

    /** In the upper corner of the cell: right of a text, left of a symbol. */
    private Optional<Mark> mark(Step step, DrawnColumn column, Box cell) {
        List<Uncertainty> about = marks(step, column);
        if (about.isEmpty()) {
            return Optional.empty();
        }
        double gap = 3 * metrics.unit();
        double x = column.content() == Content.ACTOR ? cell.x() + gap : cell.right() - gap - measure.width(MARK);
        return Optional.of(new Mark(text(MARK, x, cell.y() + gap, false, metrics, measure), about));
    }

    /** What is uncertain about a cell; what concerns the flow stands at the first symbol of the row. */
    private List<Uncertainty> marks(Step step, DrawnColumn column) {
        if (column.position().isPresent() && !column.position().equals(firstActor(step))) {
            return List.of();
        }
        return SheetMarks.in(step, column.content());
    }

    private Optional<String> firstActor(Step step) {
        return sop.columns().stream()
                .map(Column::position)
                .filter(step.by()::contains)
                .findFirst();
    }

    private void placeSymbols(Step step, Box row) {
        DrawnSymbol before = null;
        for (DrawnColumn column : columns) {
            if (column.position().filter(step.by()::contains).isPresent()) {
                DrawnSymbol symbol = symbol(step, column, row);
                symbols.add(symbol);
                if (before != null) {
                    joins.add(new Segment(
                            new Point(before.box().right(), row.centreY()),
                            new Point(symbol.box().x(), row.centreY())));
                }
                before = symbol;
            }
        }
    }

    private DrawnSymbol symbol(Step step, DrawnColumn column, Box row) {
        Shape shape = shape(step);
        double symbolWidth = metrics.symbolWidth(shape, column.width());
        double symbolHeight = metrics.symbolHeight(shape);
        Box box = new Box(
                column.centreX() - symbolWidth / 2, row.centreY() - symbolHeight / 2, symbolWidth, symbolHeight);
        return new DrawnSymbol(step.no(), column.position(), shape, box);
    }

    private static Shape shape(Step step) {
        return switch (step.symbol()) {
            case START, END -> Shape.CAPSULE;
            case PROCESS -> Shape.BOX;
            case DECISION -> Shape.DIAMOND;
        };
    }
}
