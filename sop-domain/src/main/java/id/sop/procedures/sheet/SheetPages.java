package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Breaks the table of a sheet into pages between its rows.
 *
 * <p>The gutter is as wide as the page with the most lanes needs, and the lanes depend on the breaks, which depend on the
 * heights of the rows and so on the gutter: it is widened until it is wide enough.
 */
final class SheetPages {

    private final SheetCells cells;
    private final double width;
    private final double firstHeight;
    private final double height;
    private final SheetMetrics metrics;
    private final List<SheetLanes> stretches = new ArrayList<>();
    private final boolean fits;
    private SheetTable table;
    private double gutterWidth;

    private SheetPages(SheetCells cells, double width, double firstHeight, double height, SheetMetrics metrics) {
        this.cells = cells;
        this.width = width;
        this.firstHeight = firstHeight;
        this.height = height;
        this.metrics = metrics;
        this.fits = breakRows();
    }

    /**
     * Draws a sheet on as few pages as it can be read on without effort, in the largest measures that need no more; if
     * words would have to be broken or a row is too high, in smaller ones. A word is broken rather than printed too small
     * to read, and even that is printed smaller where a row fits on no page otherwise.
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
                .min(Comparator.comparingInt(pages -> pages.stretches.size()))
                .or(() -> SheetMetrics.ofPaper()
                        .dropWhile(SheetMetrics::isComfortable)
                        .map(broken)
                        .filter(pages -> pages.fits && (pages.metrics.isSmall() || pages.breaksNoWord()))
                        .findFirst())
                .orElseThrow()
                .draw();
    }

    private List<SheetDrawing> draw() {
        return stretches.stream()
                .map(lanes -> new SheetLayout(cells, table, lanes, metrics).draw())
                .toList();
    }

    private boolean breaksNoWord() {
        return new SheetColumns(cells, width, gutterWidth, metrics).breaksNoWord();
    }

    /** Whether all rows found their page. */
    private boolean breakRows() {
        while (true) {
            stretches.clear();
            table = new SheetTable(cells, width, gutterWidth, metrics);
            if (!fillPages()) {
                return false;
            }
            TextMeasure measure = cells.medium().texts(metrics.fontSize());
            double needed = stretches.stream()
                    .mapToDouble(lanes -> new SheetGutter(lanes, metrics, measure).width())
                    .max()
                    .orElse(0);
            if (needed <= gutterWidth) {
                return true;
            }
            gutterWidth = needed;
        }
    }

    private boolean fillPages() {
        int first = 1;
        while (first <= cells.sop().steps().size()) {
            Optional<SheetLanes> page = fullest(first, stretches.isEmpty() ? firstHeight : height);
            if (page.isEmpty()) {
                return false;
            }
            stretches.add(page.get());
            first = page.get().last() + 1;
        }
        return true;
    }

    /** The longest stretch from a row on that fits in a height; none if not even the row itself does. */
    private Optional<SheetLanes> fullest(int first, double room) {
        SheetLanes fullest = null;
        double rows = table.header().height();
        for (int last = first; last <= cells.sop().steps().size() && rows <= room; last++) {
            rows += table.rowHeight(cells.sop().step(last));
            SheetLanes lanes = new SheetLanes(cells.sop(), first, last);
            double bands = (lanes.crossesTop() ? metrics.band() : 0) + (lanes.crossesBottom() ? metrics.band() : 0);
            if (rows + bands <= room) {
                fullest = lanes;
            }
        }
        return Optional.ofNullable(fullest);
    }
}
