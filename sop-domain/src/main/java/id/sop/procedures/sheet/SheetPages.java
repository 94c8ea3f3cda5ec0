package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Breaks the table of a sheet into pages: between its rows, and within a row that is higher than a page.
 *
 * <p>The gutter is as wide as the page with the most lanes needs, and the lanes depend on the breaks, which depend on the
 * heights of the rows and so on the gutter: it is widened until it is wide enough.
 */
final class SheetPages {

    /** A row is not begun on a page for fewer lines. */
    private static final int LEAST_LINES = 3;

    /** What stands on a page, and the lines of the rows that begin there. */
    private record Page(List<SheetPiece> pieces, SheetLanes lanes) {}

    private final SheetCells cells;
    private final double width;
    private final double firstHeight;
    private final double height;
    private final SheetMetrics metrics;
    private final int last;
    private final List<Page> pages = new ArrayList<>();
    private final boolean fits;
    private SheetTable table;
    private double gutterWidth;

    private SheetPages(SheetCells cells, double width, double firstHeight, double height, SheetMetrics metrics) {
        this.cells = cells;
        this.width = width;
        this.firstHeight = firstHeight;
        this.height = height;
        this.metrics = metrics;
        this.last = cells.sop().steps().size();
        this.fits = breakRows();
    }

    /**
     * Draws a sheet on as few pages as it can be read on without effort, in the largest measures that need no more; if
     * words would have to be broken, in smaller ones. A word is broken rather than printed too small to read.
     *
     * @param firstHeight of the table on its first page
     * @param height of the table on every other page
     */
    static List<SheetDrawing> draw(SheetCells cells, double width, double firstHeight, double height) {
        Function<SheetMetrics, SheetPages> broken =
                metrics -> new SheetPages(cells, width, firstHeight, height, metrics);
        return SheetMetrics.ofPaper()
                .takeWhile(SheetMetrics::isComfortable)
                .map(broken)
                .filter(pages -> pages.fits && pages.breaksNoWord())
                .min(Comparator.comparingInt(pages -> pages.pages.size()))
                .or(() -> SheetMetrics.ofPaper()
                        .dropWhile(SheetMetrics::isComfortable)
                        .map(broken)
                        .filter(pages -> pages.fits && (pages.metrics.isSmall() || pages.breaksNoWord()))
                        .findFirst())
                .orElseThrow()
                .draw();
    }

    private List<SheetDrawing> draw() {
        return pages.stream()
                .map(page -> new SheetLayout(cells, table, page.pieces(), page.lanes(), metrics).draw())
                .toList();
    }

    private boolean breaksNoWord() {
        return new SheetColumns(cells, width, gutterWidth, metrics).breaksNoWord();
    }

    /** Whether all rows found their page. */
    private boolean breakRows() {
        while (true) {
            pages.clear();
            table = new SheetTable(cells, width, gutterWidth, metrics);
            if (!fillPages()) {
                return false;
            }
            double needed = pages.stream()
                    .mapToDouble(
                            page -> SheetGutter.of(cells, page.lanes(), metrics).width())
                    .max()
                    .orElse(0);
            if (needed <= gutterWidth) {
                return true;
            }
            gutterWidth = needed;
        }
    }

    private boolean fillPages() {
        int next = 1;
        Optional<SheetPiece> rest = Optional.empty();
        while (next <= last || rest.isPresent()) {
            double room =
                    (pages.isEmpty() ? firstHeight : height) - table.header().height();
            List<SheetPiece> pieces = new ArrayList<>();
            if (rest.isPresent()) {
                SheetPiece piece = rest.get().first(table.linesIn(rest.get(), room));
                if (piece.lines() == 0) {
                    return false;
                }
                pieces.add(piece);
                rest = remainder(piece);
            }
            int first = next;
            if (rest.isEmpty()) {
                next = fill(pieces, first, room);
                if (next <= last && (pieces.isEmpty() || isHigherThanAPage(next))) {
                    Optional<SheetPiece> begun = begin(pieces, first, next, room);
                    begun.ifPresent(pieces::add);
                    rest = begun.flatMap(SheetPages::remainder);
                    next += begun.isPresent() ? 1 : 0;
                }
            }
            if (pieces.isEmpty()) {
                return false;
            }
            pages.add(new Page(pieces, new SheetLanes(cells.flow(), first, next - 1)));
        }
        return true;
    }

    private static Optional<SheetPiece> remainder(SheetPiece piece) {
        return piece.isLast() ? Optional.empty() : Optional.of(piece.rest());
    }

    /** Adds as many whole rows as fit in a height; the first row that is not among them. */
    private int fill(List<SheetPiece> pieces, int first, double room) {
        double rows = height(pieces);
        List<SheetPiece> whole = new ArrayList<>();
        int fit = 0;
        for (int row = first; row <= last && rows <= room; row++) {
            whole.add(table.piece(cells.sop().step(row)));
            rows += table.height(whole.get(whole.size() - 1));
            if (rows + bands(first, row) <= room) {
                fit = whole.size();
            }
        }
        pieces.addAll(whole.subList(0, fit));
        return first + fit;
    }

    /** The part of a row that still fits below others; none where that is not worth it. */
    private Optional<SheetPiece> begin(List<SheetPiece> pieces, int first, int row, double room) {
        SheetPiece whole = table.piece(cells.sop().step(row));
        int lines = table.linesIn(whole, room - height(pieces) - bands(first, row));
        boolean few = lines < Math.min(LEAST_LINES, whole.lines());
        return few ? Optional.empty() : Optional.of(whole.first(lines));
    }

    private boolean isHigherThanAPage(int row) {
        return table.height(table.piece(cells.sop().step(row))) + bands(row, row)
                > height - table.header().height();
    }

    private double height(List<SheetPiece> pieces) {
        return pieces.stream().mapToDouble(table::height).sum();
    }

    /** The bands above and below a stretch of rows. */
    private double bands(int first, int row) {
        SheetLanes lanes = new SheetLanes(cells.flow(), first, row);
        return (lanes.crossesTop() ? metrics.band() : 0) + (lanes.crossesBottom() ? metrics.band() : 0);
    }
}
