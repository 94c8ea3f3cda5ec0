package id.sop.procedures.sheet;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The measures of a drawing, in pixels.
 *
 * @param unit 1 on the page, more on a wide one, less for a crowded sheet
 */
record Metrics(double unit) {

    private static final double LARGE = 1.1;
    private static final double[] TIGHTER = {1, 0.96, 0.92};

    /** The measures to try for a width, the preferred ones first; a crowded sheet is drawn a little smaller. */
    static List<Metrics> of(double width) {
        double preferred = width >= SheetDrawing.WIDE ? LARGE : 1;
        return DoubleStream.of(TIGHTER)
                .mapToObj(factor -> new Metrics(preferred * factor))
                .toList();
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

    double endHeight() {
        return 11 * unit;
    }

    /** Between a symbol and the label of its way. */
    double labelGap() {
        return 4 * unit;
    }
}
