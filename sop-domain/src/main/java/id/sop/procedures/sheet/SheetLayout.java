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
    private final List<SheetPiece> pieces;
    private final SheetLanes lanes;
    private final SheetMetrics metrics;
    private final List<DrawnRow> rows = new ArrayList<>();
    private final List<Box> bands = new ArrayList<>();
    private final List<DrawnSymbol> symbols = new ArrayList<>();
    private final List<Segment> joins = new ArrayList<>();

    /** @param lanes those of the rows that begin in this stretch */
    SheetLayout(SheetCells cells, SheetTable table, List<SheetPiece> pieces, SheetLanes lanes, SheetMetrics metrics) {
        this.cells = cells;
        this.table = table;
        this.pieces = pieces;
        this.lanes = lanes;
        this.metrics = metrics;
    }

    /** Draws all rows in one piece, with the largest measures that break no word, else with the smallest. */
    static SheetDrawing draw(SheetCells cells, double width) {
        SheetLanes lanes = new SheetLanes(cells.flow(), 1, cells.sop().steps().size());
        List<SheetMetrics> sizes = SheetMetrics.of(width);
        SheetMetrics metrics = sizes.stream()
                .filter(size -> new SheetColumns(cells, width, gutterWidth(cells, lanes, size), size).breaksNoWord())
                .findFirst()
                .orElse(sizes.get(sizes.size() - 1));
        SheetTable table = new SheetTable(cells, width, gutterWidth(cells, lanes, metrics), metrics);
        List<SheetPiece> rows = cells.sop().steps().stream().map(table::piece).toList();
        return new SheetLayout(cells, table, rows, lanes, metrics).draw();
    }

    private static double gutterWidth(SheetCells cells, SheetLanes lanes, SheetMetrics metrics) {
        return SheetGutter.of(cells, lanes, metrics).width();
    }

    SheetDrawing draw() {
        double y = table.header().bottom();
        if (lanes.crossesTop()) {
            y = band(y);
        }
        for (SheetPiece piece : pieces) {
            DrawnRow row = table.row(piece, y);
            rows.add(row);
            if (!piece.continued()) {
                placeSymbols(piece.step(), row.box());
            }
            y = row.box().bottom();
        }
        if (lanes.crossesBottom()) {
            y = band(y);
        }
        Box gutter = table.gutter(y - table.header().bottom());
        SheetWays ways = new SheetWays(cells, lanes, metrics, table, gutter, rows, symbols);
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
        double centre = table.symbolCentre(step, row);
        DrawnSymbol before = null;
        for (DrawnColumn column : table.columns()) {
            if (column.position().filter(step.by()::contains).isPresent()) {
                DrawnSymbol symbol = symbol(step, column, centre);
                symbols.add(symbol);
                if (before != null) {
                    joins.add(new Segment(
                            new Point(before.box().right(), centre),
                            new Point(symbol.box().x(), centre)));
                }
                before = symbol;
            }
        }
    }

    private DrawnSymbol symbol(Step step, DrawnColumn column, double centre) {
        Shape shape = SheetTable.shape(step);
        double width = table.exits(step).hasEndBeside()
                ? metrics.symbolWidthBesideEnd(column.width())
                : metrics.symbolWidth(shape, column.width());
        double height = metrics.symbolHeight(shape);
        Box box = new Box(column.centreX() - width / 2, centre - height / 2, width, height);
        return new DrawnSymbol(step.no(), column.position().orElseThrow(), false, shape, box);
    }
}
