package id.sop.procedures.sheet;

import java.util.Locale;
import java.util.Optional;

/** A paper on which offices print, laid crosswise; lengths are in points. */
public enum Paper {

    /** Folio (F4), the paper of Indonesian offices. */
    F4(330, 215),

    /** A4. */
    A4(297, 210);

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double LEFT = 15;
    private static final double RIGHT = 10;
    private static final double TOP = 11;
    private static final double BOTTOM = 18;

    private final double millimetresWide;
    private final double millimetresHigh;

    Paper(double millimetresWide, double millimetresHigh) {
        this.millimetresWide = millimetresWide;
        this.millimetresHigh = millimetresHigh;
    }

    /** The paper of a name such as {@code f4}, in any case. */
    public static Optional<Paper> named(String name) {
        for (Paper paper : values()) {
            if (paper.name().equalsIgnoreCase(name)) {
                return Optional.of(paper);
            }
        }
        return Optional.empty();
    }

    public double width() {
        return points(millimetresWide);
    }

    public double height() {
        return points(millimetresHigh);
    }

    /** Where the sheet stands on the paper: wider left, where it is filed, and low enough for a foot below it. */
    public SheetDrawing.Box area() {
        return new SheetDrawing.Box(
                points(LEFT),
                points(TOP),
                points(millimetresWide - LEFT - RIGHT),
                points(millimetresHigh - TOP - BOTTOM));
    }

    /** As it stands in an address. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static double points(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }
}
