package id.sop.procedures.sheet;

import java.util.List;
import java.util.Optional;

/**
 * The geometry of a sheet's drawing: its table with the flowchart in the actors' columns, the same on the page and on
 * paper.
 *
 * <p>Lengths are in pixels of the page at scale 1, from the upper left corner. Connectors leave a symbol at the bottom
 * and enter at the top, and turn once, on the line between the rows; every way that does not lead to the next row runs
 * through a lane of the gutter right of the actors, one lane per target. No line crosses a symbol or a text.
 *
 * @param sop what is drawn
 * @param fontSize of every text
 * @param lineHeight from one line of a text to the next
 * @param header the row of headings
 * @param columns left to right; the gutter is between two of them
 * @param gutter where the lanes run; of no width when there are none
 * @param rows top to bottom, one per step
 * @param symbols of all rows, and a small capsule for each way of a decision that ends the run
 * @param joins thin lines between the symbols of one row
 * @param connectors from symbol to symbol
 * @param labels "Ya" and "Tdk"
 */
public record SheetDrawing(
        Sop sop,
        double width,
        double height,
        double fontSize,
        double lineHeight,
        Box header,
        List<DrawnColumn> columns,
        Box gutter,
        List<DrawnRow> rows,
        List<DrawnSymbol> symbols,
        List<Segment> joins,
        List<Connector> connectors,
        List<Text> labels) {

    /** The width of the run page beside the form of the row. */
    public static final double PAGE_WIDTH = 790;

    /** From this width on texts and symbols are drawn a little larger. */
    public static final double WIDE = 1000;

    public SheetDrawing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        symbols = List.copyOf(symbols);
        joins = List.copyOf(joins);
        connectors = List.copyOf(connectors);
        labels = List.copyOf(labels);
    }

    /** Draws a sheet for the run page. */
    public static SheetDrawing of(Sop sop) {
        return of(sop, PAGE_WIDTH);
    }

    /**
     * Draws a sheet.
     *
     * @param width of the whole table; where the words of a sheet do not fit in it they are broken
     */
    public static SheetDrawing of(Sop sop, double width) {
        return SheetLayout.draw(sop, width);
    }

    /** A point. */
    public record Point(double x, double y) {}

    /** An upright rectangle. */
    public record Box(double x, double y, double width, double height) {

        public double right() {
            return x + width;
        }

        public double bottom() {
            return y + height;
        }

        public double centreX() {
            return x + width / 2;
        }

        public double centreY() {
            return y + height / 2;
        }
    }

    /** A straight line. */
    public record Segment(Point from, Point to) {}

    /**
     * One line of text.
     *
     * @param centred whether {@code x} is its middle, else its left end
     * @param box the room it takes by the measure
     */
    public record Text(String content, double x, double baseline, boolean centred, Box box) {}

    /** What a column of the table holds. */
    public enum Content {
        NO,
        ACTIVITY,
        ACTOR,
        REQUIRES,
        TIME,
        OUTPUT,
        REMARK
    }

    /**
     * A column.
     *
     * @param position the actor's, empty for every other column
     */
    public record DrawnColumn(Content content, Optional<String> position, double x, double width, List<Text> heading) {

        public DrawnColumn {
            heading = List.copyOf(heading);
        }

        public double right() {
            return x + width;
        }

        public double centreX() {
            return x + width / 2;
        }
    }

    /** A row: its box over the whole width, and its cells that hold text. */
    public record DrawnRow(Step step, Box box, List<Cell> cells) {

        public DrawnRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What stands in one cell.
     *
     * @param mark the sign that something in this cell is uncertain
     */
    public record Cell(Content content, Box box, List<Text> lines, Optional<Mark> mark) {

        public Cell {
            lines = List.copyOf(lines);
        }
    }

    /** A question mark in the corner of a cell, and what it is about. */
    public record Mark(Text text, List<Uncertainty> about) {

        public Mark {
            about = List.copyOf(about);
        }
    }

    /** The shapes of PermenPANRB 35/2012 that a row can have. */
    public enum Shape {
        CAPSULE,
        BOX,
        DIAMOND
    }

    /**
     * A symbol.
     *
     * @param row the number of its row
     * @param position the actor in whose column it stands; empty for the small capsule that ends a decision's way
     */
    public record DrawnSymbol(int row, Optional<String> position, Shape shape, Box box) {}

    /**
     * The line of one way, with an arrow at its end.
     *
     * @param fromRow the row it leaves
     * @param toRow the row it leads to, empty for the end of the run
     * @param back whether it leads to the same or an earlier row
     * @param points at least two; consecutive ones are on one horizontal or vertical
     */
    public record Connector(int fromRow, Outcome outcome, Optional<Integer> toRow, boolean back, List<Point> points) {

        private static final double ARROW_LENGTH = 8;
        private static final double ARROW_HALF = 4;

        public Connector {
            points = List.copyOf(points);
        }

        public Point start() {
            return points.get(0);
        }

        public Point end() {
            return points.get(points.size() - 1);
        }

        /** The corners of the arrow, its tip first. */
        public List<Point> arrow() {
            Point tip = end();
            Point before = points.get(points.size() - 2);
            double dx = Math.signum(tip.x() - before.x());
            double dy = Math.signum(tip.y() - before.y());
            Point base = new Point(tip.x() - dx * ARROW_LENGTH, tip.y() - dy * ARROW_LENGTH);
            return List.of(
                    tip,
                    new Point(base.x() + dy * ARROW_HALF, base.y() + dx * ARROW_HALF),
                    new Point(base.x() - dy * ARROW_HALF, base.y() - dx * ARROW_HALF));
        }
    }
}
