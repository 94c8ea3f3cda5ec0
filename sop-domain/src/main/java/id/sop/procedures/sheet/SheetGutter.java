package id.sop.procedures.sheet;

/** How wide the gutter of a stretch of rows is, and where its lanes run in it. */
final class SheetGutter {

    private final SheetLanes lanes;
    private final SheetMetrics metrics;
    private final TextMeasure measure;

    SheetGutter(SheetLanes lanes, SheetMetrics metrics, TextMeasure measure) {
        this.lanes = lanes;
        this.metrics = metrics;
        this.measure = measure;
    }

    /** The room that lanes and small capsules need, and the label of a decision in the last column before them. */
    double width() {
        if (lanes.places() == 0 && !lanes.hasEnds()) {
            return 0;
        }
        return firstLane() + Math.max(0, lanes.places() - 1) * pitch() + beforeLanes();
    }

    /** From the left edge of the gutter to the lane of a target. */
    double lane(int target) {
        return firstLane() + lanes.placeOf(target) * pitch();
    }

    /** From the left edge of the gutter to the right end of the small capsules. */
    double ends() {
        return firstLane() - beforeLanes();
    }

    /** On either side of the lanes, for their pentagons. */
    private double beforeLanes() {
        return Math.max(metrics.lane(), halfOfPentagon());
    }

    private double firstLane() {
        double label = lanes.hasLabelBesideGutter() ? measure.width(SheetWays.NO) + metrics.labelGap() : metrics.lane();
        double ends = lanes.hasEnds() ? metrics.endWidth() + metrics.lane() + beforeLanes() : 0;
        return Math.max(label + ends, halfOfPentagon());
    }

    /** From lane to lane. */
    private double pitch() {
        return Math.max(metrics.lane(), 2 * halfOfPentagon());
    }

    /** Half the room of the widest pentagon, none without one. */
    private double halfOfPentagon() {
        return lanes.labelsInGutter().stream()
                .mapToDouble(label -> metrics.pentagonWidth(measure.width(label)) / 2 + metrics.unit())
                .max()
                .orElse(0);
    }
}
