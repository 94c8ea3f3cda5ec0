package id.sop.procedures.sheet;

import java.util.List;
import java.util.Optional;

/** Reads the ways out of a row that passed {@link WayCheck}: those that it lists, its short yes and no, or the one to the next row. */
final class RowWays {

    private static final String END = "end";

    private RowWays() {}

    static List<Way> of(SheetElement row) {
        int no = StructureCheck.no(row);
        if (StructureCheck.hasSymbol(row, END)) {
            return List.of(
                    new Way(Outcome.DONE, Optional.empty(), Way.Kind.ENDS, Optional.empty(), row.attribute("ends-as")));
        }
        if (!StructureCheck.hasSymbol(row, "decision")) {
            return List.of(
                    Way.done(no, row.attribute("next").map(Integer::valueOf).orElse(no + 1)));
        }
        List<SheetElement> listed = row.children("way");
        return listed.isEmpty()
                ? List.of(
                        Way.usual(Outcome.YES, no, target(row.required("on-yes"))),
                        Way.usual(Outcome.NO, no, target(row.required("on-no"))))
                : listed.stream().map(way -> way(no, way)).toList();
    }

    private static Way way(int from, SheetElement way) {
        Outcome outcome = Outcome.named(way.required("code"));
        Optional<Integer> to = target(way.required("to"));
        return new Way(
                outcome,
                Optional.of(way.text()),
                kind(way).orElseGet(() -> Way.usualKind(outcome, from, to)),
                to,
                way.attribute("ends-as"));
    }

    /** What the sheet says that a way means; empty where it does not say it. */
    static Optional<Way.Kind> kind(SheetElement way) {
        return way.attribute("kind").map(word -> SheetReader.constant(Way.Kind.class, word));
    }

    /** The row that a way names, or empty for the end. */
    static Optional<Integer> target(String way) {
        return way.equals(END) ? Optional.empty() : Optional.of(Integer.valueOf(way));
    }
}
