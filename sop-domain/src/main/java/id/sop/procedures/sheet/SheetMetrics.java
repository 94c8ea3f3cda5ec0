package id.sop.procedures.sheet;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The measures of a drawing, in pixels of the page or points of the paper.
 *
 * @param unit 1 on the page, more on a wide one, less for a crowded sheet and on paper
 */
record SheetMetrics(double unit) {

    private static final double LARGE = 1.1;
    private static final double[] TIGHTER = {1, 0.96, 0.92};
    private static final double PAPER = 0.86;
    private static final double PAPER_STEP = 0.96;
    private static final double COMFORTABLE = 0.7;
    private static final double LEAST_READABLE = 0.63;

    /** The measures to try for a width, the preferred ones first; a crowded sheet is drawn a little smaller. */
    static List<SheetMetrics> of(double width) {
        double preferred = width >= SheetDrawing.WIDE ? LARGE : 1;
        return DoubleStream.of(TIGHTER)
                .mapToObj(factor -> new SheetMetrics(preferred * factor))
                .toList();
    }

    /** The measures to try on paper, without end: some day every row fits on a page. */
    static Stream<SheetMetrics> ofPaper() {
        return DoubleStream.iterate(PAPER, unit -> unit * PAPER_STEP).mapToObj(SheetMetrics::new);
    }

    /** Whether a print is still read without effort: to save a page it may be as small as this. */
    boolean isComfortable() {
        return unit >= COMFORTABLE;
    }

    /** Whether the print would be hard to read if it were any smaller: then rather a broken word. */
    boolean isSmall() {
        return unit <= LEAST_READABLE;
    }

    double fontSize() {
        return 11.5 * unit;
    }

    double lineHeight() {
        return 15 * unit;
    }

    /** From the baseline to the top of a text's box. */
    double ascent() {
        return 10 * unit;
    }

    /** The height of a text's box. */
    double textHeight() {
        return 13 * unit;
    }

    /** Between the edge of a cell and its text, left and right. */
    double padding() {
        return 6 * unit;
    }

    /** The same above and below. */
    double verticalPadding() {
        return 9 * unit;
    }

    /** The room a mark takes in the corner of its cell. */
    double mark() {
        return 9 * unit;
    }

    double noWidth() {
        return 30 * unit;
    }

    /** What an actor's column gets as long as there is room for all. */
    double leastActorWidth() {
        return 44 * unit;
    }

    /** Below this a mark would touch the arrow that enters the symbol, and a label the text of the next column. */
    double narrowestActorWidth() {
        return 28 * unit;
    }

    double mostActorWidth() {
        return 110 * unit;
    }

    double symbolHeight(SheetDrawing.Shape shape) {
        return unit
                * switch (shape) {
                    case CAPSULE -> 26;
                    case BOX -> 30;
                    case DIAMOND -> 40;
                };
    }

    double symbolWidth(SheetDrawing.Shape shape, double column) {
        return shape == SheetDrawing.Shape.DIAMOND
                ? Math.min(54 * unit, column - 5 * unit)
                : Math.min(44 * unit, column - 10 * unit);
    }

    /** That of a diamond below whose right corner a small capsule stands, in the same column. */
    double symbolWidthBesideEnd(double column) {
        return Math.min(54 * unit, column - 3 * unit - endWidthBeside(column));
    }

    /** Above and below a symbol, for the arrow that enters and the label that leaves. */
    double clearance() {
        return 18 * unit;
    }

    /** From lane to lane, and from the lanes to the edge of the gutter. */
    double lane() {
        return 9 * unit;
    }

    double endWidth() {
        return 18 * unit;
    }

    /** Where it stands beside the line to the next row and touches neither that nor the next column. */
    double endWidthBeside(double column) {
        return Math.min(endWidth(), column / 2 - 4.5 * unit);
    }

    /** Wider words at a way are wrapped. */
    double labelWidth() {
        return 64 * unit;
    }

    double endHeight() {
        return 11 * unit;
    }

    /** Between a symbol and the label of its way. */
    double labelGap() {
        return 4 * unit;
    }

    /** Above and below the heading of a group of columns. */
    double groupPadding() {
        return 4 * unit;
    }

    double arrowLength() {
        return 8 * unit;
    }

    /** From the middle of an arrow to its corner. */
    double arrowHalf() {
        return 4 * unit;
    }

    double pentagonHeight() {
        return 21 * unit;
    }

    /** From the top of a pentagon to the end of its sides. */
    double pentagonShoulder() {
        return 14.5 * unit;
    }

    /** The room that a label takes in a pentagon. */
    double pentagonWidth(double label) {
        return Math.max(19 * unit, label + 6 * unit);
    }

    /** The height of the band in which pentagons stand: room for an arrow, the pentagon, and a rest. */
    double band() {
        return pentagonHeight() + arrowRoom() + labelGap();
    }

    /** Between a pentagon and the nearest row. */
    double arrowRoom() {
        return 12 * unit;
    }
}
