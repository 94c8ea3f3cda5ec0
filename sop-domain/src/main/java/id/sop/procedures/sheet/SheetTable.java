package id.sop.procedures.sheet;

import id.sop.procedures.sheet.SheetDrawing.Box;
import id.sop.procedures.sheet.SheetDrawing.Cell;
import id.sop.procedures.sheet.SheetDrawing.Content;
import id.sop.procedures.sheet.SheetDrawing.DrawnColumn;
import id.sop.procedures.sheet.SheetDrawing.DrawnRow;
import id.sop.procedures.sheet.SheetDrawing.Group;
import id.sop.procedures.sheet.SheetDrawing.Mark;
import id.sop.procedures.sheet.SheetDrawing.Shape;
import id.sop.procedures.sheet.SheetDrawing.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of a drawing: its columns with their headings, and its rows with their texts, as high as they need. */
final class SheetTable {

    private static final String MARK = "?";
    private static final String CONTINUED = "(lanjutan)";
    private static final String ACTORS = "Pelaksana";
    private static final String STANDARD = "Mutu Baku";
    private static final Set<Content> OF_STANDARD = Set.of(Content.REQUIRES, Content.TIME, Content.OUTPUT);

    private final SheetCells cells;
    private final double width;
    private final SheetMetrics metrics;
    private final TextMeasure measure;
    private final TextMeasure headings;
    private final Box header;
    private final List<DrawnColumn> columns = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Box gutter;
    private final Map<Integer, SheetExits> exits = new HashMap<>();
    private final Map<Integer, List<CellText>> texts = new HashMap<>();

    /** The lines of a cell, first the printed ones. */
    private record CellText(List<String> lines, int printed) {}

    SheetTable(SheetCells cells, double width, double gutterWidth, SheetMetrics metrics) {
        this.cells = cells;
        this.width = width;
        this.metrics = metrics;
        measure = cells.medium().texts(metrics.fontSize());
        headings = cells.medium().headings(metrics.fontSize());
        SheetColumns share = new SheetColumns(cells, width, gutterWidth, metrics);
        List<SheetColumns.Slot> slots = share.slots();
        gutter = new Box(share.gutterX(), 0, gutterWidth, 0);
        header = new Box(0, 0, width, headerHeight(slots));
        group(ACTORS, slots, Set.of(Content.ACTOR), gutterWidth);
        group(STANDARD, slots, OF_STANDARD, 0);
        slots.forEach(slot -> columns.add(column(slot)));
    }

    Box header() {
        return header;
    }

    List<DrawnColumn> columns() {
        return columns;
    }

    List<Group> groups() {
        return groups;
    }

    /** The gutter beside rows of a height. */
    Box gutter(double height) {
        return new Box(gutter.x(), header.bottom(), gutter.width(), height);
    }

    private double groupHeight() {
        return metrics.lineHeight() + 2 * metrics.groupPadding();
    }

    private double headerHeight(List<SheetColumns.Slot> slots) {
        return slots.stream()
                .mapToDouble(slot -> headingLines(slot).size() * metrics.lineHeight()
                        + (isGrouped(slot.content())
                                ? groupHeight() + 2 * metrics.groupPadding()
                                : 2 * metrics.verticalPadding()))
                .max()
                .orElse(0);
    }

    private static boolean isGrouped(Content content) {
        return content == Content.ACTOR || OF_STANDARD.contains(content);
    }

    /** Over all columns of some contents, and the gutter beside them. */
    private void group(String heading, List<SheetColumns.Slot> slots, Set<Content> contents, double beside) {
        List<SheetColumns.Slot> over =
                slots.stream().filter(slot -> contents.contains(slot.content())).toList();
        double groupWidth = over.stream().mapToDouble(SheetColumns.Slot::width).sum() + beside;
        Box box = new Box(over.get(0).x(), 0, groupWidth, groupHeight());
        groups.add(new Group(texts(List.of(heading), box, true, headings).get(0), box));
    }

    private List<String> headingLines(SheetColumns.Slot slot) {
        double padding = slot.content() == Content.ACTOR ? metrics.padding() / 3 : metrics.padding();
        return headings.wrap(slot.label(), slot.width() - 2 * padding);
    }

    private DrawnColumn column(SheetColumns.Slot slot) {
        double top = isGrouped(slot.content()) ? groupHeight() : 0;
        Box box = new Box(slot.x(), top, slot.width(), header.height() - top);
        List<Text> heading = texts(headingLines(slot), box, true, headings);
        return new DrawnColumn(slot.content(), slot.position(), slot.x(), slot.width(), heading);
    }

    /** How the lines leave a row. */
    SheetExits exits(Step step) {
        return exits.computeIfAbsent(step.no(), any -> new SheetExits(cells.flow(), step, metrics, measure));
    }

    /** A row in one piece. */
    SheetPiece piece(Step step) {
        return SheetPiece.whole(
                step,
                texts(step).stream().mapToInt(text -> text.lines().size()).max().orElse(1));
    }

    double height(SheetPiece piece) {
        int lines = piece.lines() + (piece.continued() ? 1 : 0);
        double text = lines * metrics.lineHeight() + 2 * metrics.verticalPadding();
        return piece.continued() ? text : Math.max(text, leastHeight(piece.step()));
    }

    /** What the symbols of a row and its lines need. */
    private double leastHeight(Step step) {
        return exits(step).above() + exits(step).below();
    }

    /** How many lines of a piece a height holds; none where not even its symbols fit. */
    int linesIn(SheetPiece piece, double height) {
        if (!piece.continued() && leastHeight(piece.step()) > height) {
            return 0;
        }
        int lines = (int) Math.floor((height - 2 * metrics.verticalPadding()) / metrics.lineHeight());
        return Math.max(0, Math.min(piece.lines(), piece.continued() ? lines - 1 : lines));
    }

    /** The middle of the symbols of a row: they and their lines stand in the middle of its height. */
    double symbolCentre(Step step, Box row) {
        return row.y() + (row.height() - leastHeight(step)) / 2 + exits(step).above();
    }

    DrawnRow row(SheetPiece piece, double y) {
        Box box = new Box(0, y, width, height(piece));
        List<Cell> drawn = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            drawn.add(cell(piece, columns.get(i), texts(piece.step()).get(i), box));
        }
        return new DrawnRow(piece.step(), cells.state(piece.step()), box, drawn, piece.continued());
    }

    private Cell cell(SheetPiece piece, DrawnColumn column, CellText text, Box row) {
        Box box = new Box(column.x(), row.y(), column.width(), row.height());
        boolean numbered = column.content() == Content.NO;
        int from = numbered ? 0 : Math.min(piece.from(), text.lines().size());
        int to = numbered
                ? text.lines().size()
                : Math.min(piece.to(), text.lines().size());
        int printed = Math.max(0, Math.min(to, text.printed()) - from);
        List<String> lines = new ArrayList<>(text.lines().subList(from, to));
        if (piece.continued() && column.content() == Content.ACTIVITY) {
            lines.add(0, CONTINUED);
            printed++;
        }
        List<Text> placed = texts(lines, box, numbered, measure);
        return new Cell(
                column.content(),
                box,
                placed.subList(0, printed),
                placed.subList(printed, placed.size()),
                piece.continued() ? Optional.empty() : mark(piece.step(), column, box));
    }

    /** What stands in the columns of a row, wrapped to their widths. */
    private List<CellText> texts(Step step) {
        return texts.computeIfAbsent(
                step.no(),
                any -> columns.stream().map(column -> text(step, column)).toList());
    }

    private CellText text(Step step, DrawnColumn column) {
        double room = room(step, column);
        List<String> lines = new ArrayList<>(wrap(cells.items(step, column.content()), room));
        int printed = lines.size();
        lines.addAll(wrap(cells.facts(step, column.content()), room));
        return new CellText(lines, printed);
    }

    private List<String> wrap(List<String> items, double room) {
        return items.stream().flatMap(item -> measure.wrap(item, room).stream()).toList();
    }

    private double room(Step step, DrawnColumn column) {
        boolean marked = !doubts(step, column).isEmpty();
        return column.width() - 2 * metrics.padding() - (marked ? metrics.mark() : 0);
    }

    private List<Uncertainty> doubts(Step step, DrawnColumn column) {
        return cells.doubts(step, column.content(), column.position());
    }

    /** Lines in the middle of the height of a box. */
    private List<Text> texts(List<String> lines, Box box, boolean centred, TextMeasure face) {
        double y = box.centreY() - lines.size() * metrics.lineHeight() / 2;
        double x = centred ? box.centreX() : box.x() + metrics.padding();
        List<Text> texts = new ArrayList<>();
        for (String line : lines) {
            texts.add(text(line, x, y + (metrics.lineHeight() - metrics.textHeight()) / 2, centred, metrics, face));
            y += metrics.lineHeight();
        }
        return texts;
    }

    /** A text whose box begins at a height. */
    static Text text(String content, double x, double top, boolean centred, SheetMetrics metrics, TextMeasure measure) {
        double width = measure.width(content);
        Box box = new Box(centred ? x - width / 2 : x, top, width, metrics.textHeight());
        return new Text(content, x, top + metrics.ascent(), centred, box);
    }

    /** In the upper corner of the cell: right of a text, left of a symbol. */
    private Optional<Mark> mark(Step step, DrawnColumn column, Box cell) {
        List<Uncertainty> about = doubts(step, column);
        if (about.isEmpty()) {
            return Optional.empty();
        }
        double gap = 3 * metrics.unit();
        double x = column.content() == Content.ACTOR ? cell.x() + gap : cell.right() - gap - measure.width(MARK);
        return Optional.of(new Mark(text(MARK, x, cell.y() + gap, false, metrics, measure), about));
    }

    static Shape shape(Step step) {
        return switch (step.symbol()) {
            case START, END -> Shape.CAPSULE;
            case PROCESS -> Shape.BOX;
            case DECISION -> Shape.DIAMOND;
        };
    }
}
