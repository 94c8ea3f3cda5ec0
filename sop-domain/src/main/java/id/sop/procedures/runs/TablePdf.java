package id.sop.procedures.runs;

import id.sop.documents.print.PdfCanvas;
import id.sop.documents.print.PdfCanvas.Face;
import id.sop.documents.print.PdfCanvas.Ink;
import id.sop.procedures.sheet.RowState;
import id.sop.procedures.sheet.SheetDrawing;
import id.sop.procedures.sheet.SheetDrawing.Box;
import id.sop.procedures.sheet.SheetDrawing.Cell;
import id.sop.procedures.sheet.SheetDrawing.Connector;
import id.sop.procedures.sheet.SheetDrawing.DrawnColumn;
import id.sop.procedures.sheet.SheetDrawing.DrawnRow;
import id.sop.procedures.sheet.SheetDrawing.DrawnSymbol;
import id.sop.procedures.sheet.SheetDrawing.Group;
import id.sop.procedures.sheet.SheetDrawing.Pentagon;
import id.sop.procedures.sheet.SheetDrawing.Point;
import id.sop.procedures.sheet.SheetDrawing.Text;
import java.util.List;
import java.util.stream.Stream;

/** Draws one page of a sheet's table on a PDF, at a place of the page. */
final class TablePdf {

    private static final double RULE = 0.5;
    private static final double BORDER = 0.8;
    private static final double SYMBOL = 1;
    private static final double WAY = 1.1;
    private static final double CURRENT = 3;

    private final SheetDrawing table;
    private final PdfCanvas canvas;
    private final double x;
    private final double y;

    TablePdf(SheetDrawing table, PdfCanvas canvas, double x, double y) {
        this.table = table;
        this.canvas = canvas;
        this.x = x;
        this.y = y;
    }

    void draw() {
        backgrounds();
        grid();
        headings();
        table.joins().forEach(join -> line(RULE, Ink.BLACK, List.of(join.from(), join.to())));
        table.connectors().forEach(this::connector);
        table.symbols().forEach(this::symbol);
        table.pentagons().forEach(this::pentagon);
        table.rows().forEach(this::texts);
        table.labels().forEach(this::label);
    }

    /** A label may stand over the line between two columns: its ground hides the line. */
    private void label(Text label) {
        Box box = label.box();
        Ink ground = table.rows().stream()
                .filter(row -> row.box().y() <= box.y() && box.y() < row.box().bottom())
                .findFirst()
                .flatMap(DrawnRow::state)
                .map(state -> ground(state.progress()))
                .orElse(Ink.WHITE);
        area(ground, box);
        text(label, Face.NORMAL, Ink.BLACK);
    }

    private static Ink ground(RowState.Progress progress) {
        return switch (progress) {
            case DONE -> Ink.PALE_GREEN;
            case CURRENT -> Ink.PALE_BLUE;
            case TO_COME, SKIPPED -> Ink.WHITE;
        };
    }

    private void backgrounds() {
        area(Ink.PALE, table.header());
        for (DrawnRow row : table.rows()) {
            row.state().map(RowState::progress).ifPresent(progress -> {
                area(ground(progress), row.box());
                if (progress == RowState.Progress.CURRENT) {
                    area(Ink.BLUE, new Box(0, row.box().y(), CURRENT, row.box().height()));
                }
            });
        }
    }

    private void grid() {
        for (DrawnColumn column : table.columns()) {
            rule(column.x(), table.top(column), column.x(), table.height());
        }
        for (Group group : table.groups()) {
            Box box = group.box();
            rule(box.x(), box.bottom(), box.right(), box.bottom());
        }
        Stream.concat(table.rows().stream().map(DrawnRow::box), table.bands().stream())
                .forEach(box -> rule(0, box.y(), table.width(), box.y()));
        canvas.line(BORDER, Ink.BLACK, SheetPdf.closed(new Box(x, y, table.width(), table.height())));
    }

    private void headings() {
        table.groups().forEach(group -> text(group.heading(), Face.BOLD, Ink.BLACK));
        table.columns().forEach(column -> column.heading().forEach(text -> text(text, Face.BOLD, Ink.BLACK)));
    }

    private void connector(Connector connector) {
        line(WAY, Ink.BLACK, connector.points());
        canvas.area(Ink.BLACK, flat(connector.arrow()));
    }

    private void symbol(DrawnSymbol symbol) {
        Box box = symbol.box();
        switch (symbol.shape()) {
            case CAPSULE ->
                canvas.capsule(SYMBOL, Ink.BLACK, Ink.WHITE, x + box.x(), y + box.y(), box.width(), box.height());
            case BOX ->
                canvas.shape(
                        SYMBOL,
                        Ink.BLACK,
                        Ink.WHITE,
                        SheetPdf.corners(new Box(x + box.x(), y + box.y(), box.width(), box.height())));
            case DIAMOND ->
                canvas.shape(
                        SYMBOL,
                        Ink.BLACK,
                        Ink.WHITE,
                        flat(List.of(
                                new Point(box.centreX(), box.y()),
                                new Point(box.right(), box.centreY()),
                                new Point(box.centreX(), box.bottom()),
                                new Point(box.x(), box.centreY()))));
        }
    }

    private void pentagon(Pentagon pentagon) {
        canvas.shape(SYMBOL, Ink.BLACK, Ink.WHITE, flat(pentagon.corners()));
        text(pentagon.label(), Face.NORMAL, Ink.BLACK);
    }

    private void texts(DrawnRow row) {
        Ink facts = row.state().filter(RowState::late).isPresent() ? Ink.RED : Ink.BLUE;
        for (Cell cell : row.cells()) {
            cell.lines().forEach(line -> text(line, Face.NORMAL, Ink.BLACK));
            cell.facts().forEach(fact -> text(fact, Face.NORMAL, facts));
        }
    }

    private void text(Text text, Face face, Ink ink) {
        double left = text.centred() ? text.x() - canvas.width(text.content(), table.fontSize(), face) / 2 : text.x();
        canvas.text(text.content(), x + left, y + text.baseline(), table.fontSize(), face, ink);
    }

    private void area(Ink ink, Box box) {
        canvas.area(ink, SheetPdf.corners(new Box(x + box.x(), y + box.y(), box.width(), box.height())));
    }

    private void rule(double fromX, double fromY, double toX, double toY) {
        line(RULE, Ink.LINE, List.of(new Point(fromX, fromY), new Point(toX, toY)));
    }

    private void line(double thickness, Ink ink, List<Point> points) {
        canvas.line(thickness, ink, flat(points));
    }

    private double[] flat(List<Point> points) {
        return points.stream()
                .flatMap(point -> Stream.of(x + point.x(), y + point.y()))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
