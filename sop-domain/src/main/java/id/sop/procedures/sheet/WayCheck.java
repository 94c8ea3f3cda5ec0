package id.sop.procedures.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules about the ways out of one row: that a decision, and nothing else, lets choose, that they lead somewhere, and mean what they can. */
final class WayCheck {

    private final int rows;
    private final Problems problems;

    /** @param rows how many rows the sheet has */
    WayCheck(int rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    void check(SheetElement row) {
        if (StructureCheck.hasSymbol(row, "decision")) {
            checkDecision(row);
        } else {
            checkPlain(row);
        }
        if (row.attribute("ends-as").isPresent() && !StructureCheck.hasSymbol(row, "end")) {
            problems.add(row, ProblemKind.NAMED_END_WITHOUT_END, StructureCheck.no(row));
        }
    }

    private void checkPlain(SheetElement row) {
        if (row.attribute("on-yes").isPresent()
                || row.attribute("on-no").isPresent()
                || !row.children("way").isEmpty()) {
            problems.add(row, ProblemKind.WAYS_WITHOUT_DECISION, StructureCheck.no(row));
        }
        if (StructureCheck.hasSymbol(row, "end")) {
            refuseNext(row);
        }
        row.attribute("next").ifPresent(target -> checkTarget(row, row, target));
    }

    private void checkDecision(SheetElement row) {
        refuseNext(row);
        List<SheetElement> listed = row.children("way");
        if (listed.isEmpty()) {
            checkShort(row, "on-yes", "Ya");
            checkShort(row, "on-no", "Tdk");
            return;
        }
        if (row.attribute("on-yes").isPresent() || row.attribute("on-no").isPresent()) {
            problems.add(row, ProblemKind.WAYS_TOLD_TWICE, StructureCheck.no(row));
        }
        if (listed.size() == 1) {
            problems.add(row, ProblemKind.DECISION_WITH_ONE_WAY, StructureCheck.no(row));
        }
        Set<String> seen = new HashSet<>();
        for (SheetElement way : listed) {
            String code = way.required("code");
            if (!seen.add(code) || Outcome.named(code).equals(Outcome.DONE)) {
                problems.add(way, ProblemKind.WAY_CODE_TAKEN, StructureCheck.no(row), code);
            }
            checkTarget(row, way, way.required("to"));
            checkMeaning(row, way);
        }
    }

    private void checkShort(SheetElement row, String way, String label) {
        row.attribute(way)
                .ifPresentOrElse(
                        target -> checkTarget(row, row, target),
                        () -> problems.add(row, ProblemKind.DECISION_WITHOUT_WAY, StructureCheck.no(row), label));
    }

    private void checkTarget(SheetElement row, SheetElement way, String target) {
        RowWays.target(target)
                .filter(no -> no > rows)
                .ifPresent(no -> problems.add(way, ProblemKind.WAY_TO_UNKNOWN_ROW, StructureCheck.no(row), no));
    }

    /** A way on leads to a later row, one back or again to the same or an earlier one, an end to none. */
    private void checkMeaning(SheetElement row, SheetElement way) {
        Optional<Integer> to = RowWays.target(way.required("to"));
        boolean onward = to.filter(no -> no > StructureCheck.no(row)).isPresent();
        RowWays.kind(way)
                .filter(kind -> switch (kind) {
                    case ON -> !onward;
                    case BACK, AGAIN -> onward || to.isEmpty();
                    case ENDS -> to.isPresent();
                })
                .ifPresent(kind -> problems.add(
                        way,
                        ProblemKind.WAY_MEANS_ANOTHER,
                        StructureCheck.no(row),
                        way.text(),
                        way.required("kind"),
                        way.required("to")));
        if (way.attribute("ends-as").isPresent() && to.isPresent()) {
            problems.add(way, ProblemKind.NAMED_END_WITHOUT_END, StructureCheck.no(row));
        }
    }

    private void refuseNext(SheetElement row) {
        if (row.attribute("next").isPresent()) {
            problems.add(row, ProblemKind.NEXT_OUT_OF_PLACE, StructureCheck.no(row));
        }
    }
}
