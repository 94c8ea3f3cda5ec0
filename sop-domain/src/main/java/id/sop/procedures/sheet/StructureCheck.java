package id.sop.procedures.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rules of a sheet that a schema cannot say: numbers, actors, times, ways, and that every path ends. */
final class StructureCheck {

    private final Problems problems;

    StructureCheck(Problems problems) {
        this.problems = problems;
    }

    void check(SheetElement sheet) {
        List<SheetElement> rows = sheet.child("steps").orElseThrow().children("step");
        checkActors(rows, columns(sheet));
        new TimeCheck(problems).check(sheet, rows);
        rows.forEach(this::checkActivity);
        rows.forEach(this::checkReasons);
        if (!areNumbered(rows)) {
            return;
        }
        checkStart(rows);
        checkWays(rows);
        if (problems.isEmpty()) {
            checkPaths(rows);
        }
    }

    private Set<String> columns(SheetElement sheet) {
        Map<String, SheetElement> seen = new LinkedHashMap<>();
        for (SheetElement column : sheet.child("columns").orElseThrow().children("column")) {
            String position = column.required("position");
            SheetElement before = seen.putIfAbsent(position, column);
            if (before != null) {
                problems.add(column, ProblemKind.COLUMN_TWICE, position, before.line());
            }
        }
        return seen.keySet();
    }

    private void checkActors(List<SheetElement> rows, Set<String> columns) {
        if (rows.get(0).attribute("by").isEmpty()) {
            problems.add(rows.get(0), ProblemKind.FIRST_ROW_WITHOUT_ACTOR, no(rows.get(0)));
        }
        SameFaults<String> withoutColumn = new SameFaults<>();
        for (SheetElement row : rows) {
            Set<String> seen = new HashSet<>();
            for (String position : row.words("by")) {
                if (!seen.add(position)) {
                    problems.add(row, ProblemKind.ACTOR_TWICE, no(row), position);
                } else if (!columns.contains(position)) {
                    withoutColumn.add(position, row, no(row));
                }
            }
        }
        withoutColumn.tell((position, first, rowsOfIt) ->
                problems.add(first, ProblemKind.ACTOR_WITHOUT_COLUMN, rowsOfIt, position, String.join(", ", columns)));
    }

    private void checkActivity(SheetElement row) {
        SheetElement activity = row.child("activity").orElseThrow();
        if (activity.text().isEmpty()) {
            problems.add(activity, ProblemKind.VALUE_EMPTY, "activity");
        }
    }

    private void checkReasons(SheetElement row) {
        Set<String> seen = new HashSet<>();
        for (SheetElement reason : row.children("reason")) {
            if (!hasSymbol(row, "decision")) {
                problems.add(reason, ProblemKind.REASON_WITHOUT_DECISION, no(row));
            } else if (!seen.add(reason.required("code"))) {
                problems.add(reason, ProblemKind.REASON_TWICE, no(row), reason.required("code"));
            }
        }
    }

    /** Whether the rows are numbered 1, 2, 3 … in the order of the file. */
    private boolean areNumbered(List<SheetElement> rows) {
        TreeMap<Integer, SheetElement> seen = new TreeMap<>();
        boolean numbered = true;
        int before = 0;
        for (SheetElement row : rows) {
            SheetElement first = seen.putIfAbsent(no(row), row);
            if (first != null) {
                problems.add(row, ProblemKind.ROW_TWICE, no(row), first.line());
                numbered = false;
            } else if (no(row) < before) {
                problems.add(row, ProblemKind.ROW_OUT_OF_ORDER, no(row), before);
                numbered = false;
            }
            before = no(row);
        }
        List<Integer> missing = IntStream.rangeClosed(1, seen.lastKey())
                .filter(no -> !seen.containsKey(no))
                .boxed()
                .toList();
        missing.forEach(no -> problems.add(seen.higherEntry(no).getValue(), ProblemKind.ROW_MISSING, no));
        return numbered && missing.isEmpty();
    }

    private void checkStart(List<SheetElement> rows) {
        if (!hasSymbol(rows.get(0), "start")) {
            problems.add(rows.get(0), ProblemKind.FIRST_ROW_NOT_START, no(rows.get(0)));
        }
        rows.stream()
                .skip(1)
                .filter(row -> hasSymbol(row, "start"))
                .forEach(row -> problems.add(row, ProblemKind.START_NOT_FIRST, no(row)));
    }

    private void checkWays(List<SheetElement> rows) {
        var check = new WayCheck(rows.size(), problems);
        rows.forEach(check::check);
        SheetElement last = rows.get(rows.size() - 1);
        if (!hasSymbol(last, "end")
                && !hasSymbol(last, "decision")
                && last.attribute("next").isEmpty()) {
            problems.add(last, ProblemKind.LAST_ROW_NOT_END, no(last));
        }
    }

    private void checkPaths(List<SheetElement> rows) {
        Map<Integer, Set<Integer>> next =
                rows.stream().collect(Collectors.toMap(StructureCheck::no, StructureCheck::next));
        Set<Integer> reachable = closure(Set.of(1), next::get);
        rows.stream()
                .filter(row -> !reachable.contains(no(row)))
                .forEach(row -> problems.add(row, ProblemKind.ROW_UNREACHABLE, no(row)));

        Set<Integer> ending = closure(
                rows.stream()
                        .filter(StructureCheck::ends)
                        .map(StructureCheck::no)
                        .collect(Collectors.toSet()),
                no -> before(no, next));
        List<SheetElement> stuck = rows.stream()
                .filter(row -> reachable.contains(no(row)) && !ending.contains(no(row)))
                .toList();
        if (!stuck.isEmpty()) {
            String names = stuck.stream().map(row -> String.valueOf(no(row))).collect(Collectors.joining(", "));
            problems.add(stuck.get(0), ProblemKind.NO_WAY_TO_THE_END, names);
        }
    }

    /** The rows that can follow a row that passed the checks; none where the run ends. */
    static Set<Integer> next(SheetElement row) {
        return RowWays.of(row).stream().flatMap(way -> way.to().stream()).collect(Collectors.toSet());
    }

    private static boolean ends(SheetElement row) {
        return RowWays.of(row).stream().anyMatch(way -> way.to().isEmpty());
    }

    private static Set<Integer> before(Integer no, Map<Integer, Set<Integer>> next) {
        return next.entrySet().stream()
                .filter(entry -> entry.getValue().contains(no))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The rows that can be reached, with those from which. */
    static Set<Integer> closure(Set<Integer> from, Function<Integer, Set<Integer>> next) {
        Set<Integer> seen = new HashSet<>(from);
        Deque<Integer> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            next.apply(open.pop()).stream().filter(seen::add).forEach(open::push);
        }
        return seen;
    }

    static boolean hasSymbol(SheetElement row, String symbol) {
        return row.required("symbol").equals(symbol);
    }

    static int no(SheetElement row) {
        return row.number("no");
    }
}
