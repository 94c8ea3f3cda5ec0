package id.sop.procedures.sheet;

import id.sop.procedures.sheet.SheetDrawing.Box;
import id.sop.procedures.sheet.SheetDrawing.DrawnColumn;
import id.sop.procedures.sheet.SheetDrawing.DrawnRow;
import id.sop.procedures.sheet.SheetDrawing.DrawnSymbol;
import id.sop.procedures.sheet.SheetDrawing.Point;
import id.sop.procedures.sheet.SheetDrawing.Segment;
import id.sop.procedures.sheet.SheetDrawing.Shape;
import java.util.ArrayList;
import java.util.List;

/** Places a stretch of rows under the headings of a table: rows, symbols; the ways between them by {@link SheetWays}. */
final class SheetLayout {

    private final SheetCells cells;
    private final SheetTable table;
    private final SheetLanes lanes;
    private final SheetMetrics metrics;
    private final List<DrawnRow> rows = new ArrayList<>();
    private final List<Box> bands = new ArrayList<>();
    private final List<DrawnSymbol> symbols = new ArrayList<>();
    private final List<Segment> joins = new ArrayList<>();

    SheetLayout(SheetCells cells, SheetTable table, SheetLanes lanes, SheetMetrics metrics) {
        this.cells = cells;
        this.table = table;
        this.lanes = lanes;
        this.metrics = metrics;
    }

    /** Draws all rows in one piece, with the largest measures that break no word, else with the smallest. */
    static SheetDrawing draw(SheetCells cells, double width) {
        SheetLanes lanes = new SheetLanes(cells.sop(), 1, cells.sop().steps().size());
        List<SheetMetrics> sizes = SheetMetrics.of(width);
        SheetMetrics metrics = sizes.stream()
                .filter(size -> new SheetColumns(cells, width, gutterWidth(cells, lanes, size), size).breaksNoWord())
                .findFirst()
                .orElse(sizes.get(sizes.size() - 1));
        SheetTable table = new SheetTable(cells, width, gutterWidth(cells, lanes, metrics), metrics);
        return new SheetLayout(cells, table, lanes, metrics).draw();
    }

    private static double gutterWidth(SheetCells cells, SheetLanes lanes, SheetMetrics metrics) {
        return new SheetGutter(lanes, metrics, cells.medium().texts(metrics.fontSize())).width();
    }

    SheetDrawing draw() {
        double y = table.header().bottom();
        if (lanes.crossesTop()) {
            y = band(y);
        }
        for (Step step : cells.sop().steps().subList(lanes.first() - 1, lanes.last())) {
            DrawnRow row = table.row(step, y);
            rows.add(row);
            placeSymbols(step, row.box());
            y = row.box().bottom();
        }
        if (lanes.crossesBottom()) {
            y = band(y);
        }
        Box gutter = table.gutter(y - table.header().bottom());
        TextMeasure measure = cells.medium().texts(metrics.fontSize());
        SheetWays ways = new SheetWays(lanes, metrics, measure, gutter, table.columns(), rows, symbols);
        ways.draw();
        symbols.addAll(ways.ends());
        return new SheetDrawing(
                cells.sop(),
                table.header().width(),
                y,
                metrics.fontSize(),
                metrics.lineHeight(),
                table.header(),
                table.columns(),
                table.groups(),
                gutter,
                rows,
                bands,
                symbols,
                joins,
                ways.connectors(),
                ways.pentagons(),
                ways.labels());
    }

    private double band(double y) {
        Box band = new Box(0, y, table.header().width(), metrics.band());
        bands.add(band);
        return band.bottom();
    }

    private void placeSymbols(Step step, Box row) {
        DrawnSymbol before = null;
        for (DrawnColumn column : table.columns()) {
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
        Shape shape = SheetTable.shape(step);
        double symbolWidth = metrics.symbolWidth(shape, column.width());
        double symbolHeight = metrics.symbolHeight(shape);
        Box box = new Box(
                column.centreX() - symbolWidth / 2, row.centreY() - symbolHeight / 2, symbolWidth, symbolHeight);
        return new DrawnSymbol(step.no(), column.position(), shape, box);
    }
}
