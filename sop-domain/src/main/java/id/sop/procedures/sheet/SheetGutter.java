package id.sop.procedures.sheet;

import id.sop.procedures.sheet.SheetFlow.Line;

/** How wide the gutter of a stretch of rows is, and where its lanes run in it. */
final class SheetGutter {

    private final SheetLanes lanes;
    private final double overhang;
    private final SheetMetrics metrics;
    private final TextMeasure measure;

    private SheetGutter(SheetLanes lanes, double overhang, SheetMetrics metrics, TextMeasure measure) {
        this.lanes = lanes;
        this.overhang = overhang;
        this.metrics = metrics;
        this.measure = measure;
    }

    static SheetGutter of(SheetCells cells, SheetLanes lanes, SheetMetrics metrics) {
        TextMeasure measure = cells.medium().texts(metrics.fontSize());
        double overhang = cells.sop().steps().stream()
                .filter(step -> lanes.holds(step.no()))
                .mapToDouble(step -> new SheetExits(cells.flow(), step, metrics, measure).overhang()
                        - columnsBeside(cells.sop(), step) * metrics.narrowestActorWidth())
                .max()
                .orElse(0);
        return new SheetGutter(lanes, Math.max(0, overhang), metrics, measure);
    }

    /** How many columns of actors lie right of the last symbol of a row. */
    private static int columnsBeside(Sop sop, Step step) {
        int beside = 0;
        while (!step.by()
                .contains(sop.columns().get(sop.columns().size() - 1 - beside).position())) {
            beside++;
        }
        return beside;
    }

    /** The room that the lanes need, and the words before them. */
    double width() {
        if (lanes.places() == 0) {
            return overhang > 0 ? overhang + metrics.labelGap() : 0;
        }
        int last = lanes.places() - 1;
        return laneAt(last) + Math.max(metrics.lane(), half(last));
    }

    /** From the left edge of the gutter to the lane of a line. */
    double lane(Line line) {
        return laneAt(lanes.placeOf(line));
    }

    private double laneAt(int place) {
        double x = Math.max(Math.max(metrics.lane(), overhang + metrics.labelGap()), half(0));
        for (int next = 1; next <= place; next++) {
            x += Math.max(metrics.lane(), half(next - 1) + half(next));
        }
        return x;
    }

    /** Half the room of the widest pentagon at a place, none without one. */
    private double half(int place) {
        return lanes.labelsAt(place).stream()
                .mapToDouble(label -> metrics.pentagonWidth(measure.width(label)) / 2 + metrics.unit())
                .max()
                .orElse(0);
    }
}
