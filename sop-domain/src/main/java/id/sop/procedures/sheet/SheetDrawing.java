package id.sop.procedures.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The geometry of a sheet's drawing: its table with the flowchart in the actors' columns, the same on the page and on
 * paper. On paper a drawing is one page of the table.
 *
 * <p>Lengths are in pixels of the page at scale 1, or in points of the paper, from the upper left corner. Connectors
 * meet symbols at their points. To the next row they leave at the bottom and enter at the top, and turn once, on the
 * line between the rows; every other one leaves at the right and runs through a lane of the gutter right of the actors,
 * one lane per target and direction. A way that crosses a page ends in a pentagon and begins again from one. No line
 * crosses a symbol or a text, and lines share a stretch only where they come from one row or lead to one.
 *
 * @param sop what is drawn
 * @param fontSize of every text
 * @param lineHeight from one line of a text to the next
 * @param header the headings
 * @param columns left to right; the gutter is between two of them
 * @param groups the headings over several columns
 * @param gutter where the lanes run; of no width when there are none
 * @param rows top to bottom, one per step; on paper one for each part of a row that goes over pages
 * @param bands above and below the rows, where pentagons stand
 * @param symbols of all rows, and a small capsule for each row after which the run may end
 * @param joins thin lines between the symbols of one row
 * @param connectors from symbol to symbol; on paper also from a symbol to a pentagon and from a pentagon to a symbol
 * @param pentagons where connectors leave the page and come back
 * @param labels the words at the ways: "Ya", "Tdk"
 */
public record SheetDrawing(
        Sop sop,
        double width,
        double height,
        double fontSize,
        double lineHeight,
        Box header,
        List<DrawnColumn> columns,
        List<Group> groups,
        Box gutter,
        List<DrawnRow> rows,
        List<Box> bands,
        List<DrawnSymbol> symbols,
        List<Segment> joins,
        List<Connector> connectors,
        List<Pentagon> pentagons,
        List<Text> labels) {

    /** The width of the run page beside the form of the row. */
    public static final double PAGE_WIDTH = 790;

    /** From this width on texts and symbols are drawn a little larger. */
    public static final double WIDE = 1000;

    public SheetDrawing {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        bands = List.copyOf(bands);
        symbols = List.copyOf(symbols);
        joins = List.copyOf(joins);
        connectors = List.copyOf(connectors);
        pentagons = List.copyOf(pentagons);
        labels = List.copyOf(labels);
    }

    /** Draws a sheet for the run page. */
    public static SheetDrawing of(Sop sop) {
        return of(sop, PAGE_WIDTH);
    }

    /**
     * Draws a sheet as a form.
     *
     * @param width of the whole table; where the words of a sheet do not fit in it they are broken
     */
    public static SheetDrawing of(Sop sop, double width) {
        return of(sop, Map.of(), width);
    }

    /**
     * Draws the sheet of a run.
     *
     * @param states by row number; a row that is not in it is still to come, and with none at all the sheet is drawn as
     *     a form, without progress
     */
    public static SheetDrawing of(Sop sop, Map<Integer, RowState> states, double width) {
        return SheetLayout.draw(new SheetCells(sop, Medium.PAGE, states), width);
    }

    /** Where the line left of a column begins: below the heading of its group, unless it is the first of it. */
    public double top(DrawnColumn column) {
        return groups.stream()
                .map(Group::box)
                .filter(box -> box.x() < column.x() && column.x() < box.right())
                .mapToDouble(Box::bottom)
                .findFirst()
                .orElse(0);
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

    /** A heading over several columns, and its box; the columns' own headings stand below it. */
    public record Group(Text heading, Box box) {}

    /**
     * A row: its box over the whole width, and its cells.
     *
     * @param state how far a run is here; empty where the sheet is drawn as a form
     * @param continued whether it goes on from the page before, where its symbols stand
     */
    public record DrawnRow(Step step, Optional<RowState> state, Box box, List<Cell> cells, boolean continued) {

        public DrawnRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What stands in one cell.
     *
     * @param facts what a run adds below the printed text
     * @param mark the sign that something in this cell is uncertain
     */
    public record Cell(Content content, Box box, List<Text> lines, List<Text> facts, Optional<Mark> mark) {

        public Cell {
            lines = List.copyOf(lines);
            facts = List.copyOf(facts);
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
     * @param position the actor in whose column it stands
     * @param ends whether it is the small capsule to which a way leads that ends the run
     */
    public record DrawnSymbol(int row, String position, boolean ends, Shape shape, Box box) {}

    /**
     * The line of one way, or of the part of it that a page shows, with an arrow at its end.
     *
     * @param fromRow the row it leaves
     * @param toRow the row it leads to, empty for the end of the run
     * @param back whether it leads to the same or an earlier row
     * @param points at least two; consecutive ones are on one horizontal or vertical
     * @param arrow its corners, the tip first
     */
    public record Connector(int fromRow, Optional<Integer> toRow, boolean back, List<Point> points, List<Point> arrow) {

        public Connector {
            points = List.copyOf(points);
            arrow = List.copyOf(arrow);
        }

        public Point start() {
            return points.get(0);
        }

        public Point end() {
            return points.get(points.size() - 1);
        }
    }

    /**
     * The sign that a connector goes on on another page, pointed at the bottom.
     *
     * @param target the row to which the connector leads
     * @param leaves whether the connector leaves this page here; else it comes from another one
     * @param shoulder the height at which its sides end
     * @param label the number of the row to which the connector leads, or the numbers of those from which it comes
     */
    public record Pentagon(int target, boolean leaves, Box box, double shoulder, Text label) {

        /** Its corners, from the upper left one clockwise. */
        public List<Point> corners() {
            return List.of(
                    new Point(box.x(), box.y()),
                    new Point(box.right(), box.y()),
                    new Point(box.right(), shoulder),
                    new Point(box.centreX(), box.bottom()),
                    new Point(box.x(), shoulder));
        }
    }
}
