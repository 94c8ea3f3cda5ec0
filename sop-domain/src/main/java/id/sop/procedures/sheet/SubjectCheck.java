package id.sop.procedures.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of a sheet about what its run is about: whatever way a run takes, a row that changes a thing comes after the one that makes it, and
 * no thing is made twice.
 *
 * <p>A run takes any way that the decisions allow, so that one way on which the thing is missing is enough to refuse the sheet; the order of the
 * rows on paper says nothing.
 */
final class SubjectCheck {

    private static final String NOTHING_YET = "";

    private final List<SheetElement> rows;
    private final Map<String, HandlerKind> handlers;
    private final Problems problems;

    /** @param rows numbered from 1 without gap, each with ways to rows that exist */
    SubjectCheck(List<SheetElement> rows, Map<String, HandlerKind> handlers, Problems problems) {
        this.rows = rows;
        this.handlers = handlers;
        this.problems = problems;
    }

    /** That a run comes to a row about this kind of thing. */
    private record Arrival(int row, String about) {}

    void check() {
        SheetElement first = rows.get(0);
        if (!kind(first).starts()) {
            refuse(first, ProblemKind.FIRST_ROW_CANNOT_START);
        }
        checkArrivals();
        handlers.values().stream()
                .filter(HandlerKind::makes)
                .map(HandlerKind::about)
                .distinct()
                .forEach(this::checkMadeOnce);
    }

    /** Follows all ways. What a wrong row is about counts from there on, so that each mistake is told once. */
    private void checkArrivals() {
        Map<Arrival, Integer> from = new HashMap<>();
        Deque<Arrival> open = new ArrayDeque<>();
        open.add(new Arrival(1, NOTHING_YET));
        while (!open.isEmpty()) {
            Arrival arrival = open.pop();
            SheetElement row = rows.get(arrival.row() - 1);
            HandlerKind kind = kind(row);
            if (from.containsKey(arrival) && kind.changes() && !kind.about().equals(arrival.about())) {
                refuse(
                        row,
                        arrival.about().equals(NOTHING_YET)
                                ? ProblemKind.ROW_BEFORE_ITS_THING
                                : ProblemKind.ROW_ABOUT_ANOTHER_THING,
                        from.get(arrival));
            }
            String about = kind.about().isEmpty() ? arrival.about() : kind.about();
            StructureCheck.next(row).stream()
                    .map(next -> new Arrival(next, about))
                    .filter(next -> from.putIfAbsent(next, arrival.row()) == null)
                    .forEach(open::add);
        }
    }

    private void checkMadeOnce(String about) {
        List<SheetElement> makers = rows.stream()
                .filter(row -> kind(row).makes() && kind(row).about().equals(about))
                .toList();
        Set<Integer> after = StructureCheck.closure(
                makers.stream()
                        .flatMap(row -> StructureCheck.next(row).stream())
                        .collect(Collectors.toSet()),
                no -> StructureCheck.next(rows.get(no - 1)));
        makers.stream()
                .filter(row -> after.contains(row.number("no")))
                .forEach(row -> refuse(row, ProblemKind.THING_MADE_TWICE));
    }

    /** What stands behind a row; a row whose handler is unknown is refused for that. */
    private HandlerKind kind(SheetElement row) {
        return row.attribute("does").map(handlers::get).orElse(HandlerKind.BUILT_IN);
    }

    private void refuse(SheetElement row, ProblemKind kind, Object... cameFrom) {
        Stream<Object> told = Stream.concat(Stream.of(row.number("no"), row.required("does")), Stream.of(cameFrom));
        problems.add(row, kind, told.toArray());
    }
}
