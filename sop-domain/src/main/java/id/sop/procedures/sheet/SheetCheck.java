package id.sop.procedures.sheet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an installation must know for a sheet to run there: its positions and its handlers. */
public final class SheetCheck {

    /** Asks for nothing: for drawing and for tests of a file alone. */
    static final SheetCheck NOTHING = new SheetCheck(Optional.empty(), Optional.empty());

    private final Optional<Set<String>> positions;
    private final Optional<Set<String>> handlers;

    private SheetCheck(Optional<Set<String>> positions, Optional<Set<String>> handlers) {
        this.positions = positions;
        this.handlers = handlers;
    }

    /**
     * A check against what is installed.
     *
     * @param positions full codes of positions of all offices: {@code jambi.kasubbag-tu}
     * @param handlers keys of all handlers, the built-in ones included
     */
    public static SheetCheck of(Set<String> positions, Set<String> handlers) {
        return new SheetCheck(Optional.of(Set.copyOf(positions)), Optional.of(Set.copyOf(handlers)));
    }

    void check(SheetElement sheet, Problems problems) {
        positions.ifPresent(known -> checkPositions(sheet, known, problems));
        handlers.ifPresent(known -> checkHandlers(sheet, known, problems));
    }

    private static void checkPositions(SheetElement sheet, Set<String> known, Problems problems) {
        String office = sheet.required("office");
        if (known.stream().noneMatch(position -> position.startsWith(office + "."))) {
            problems.add(sheet, ProblemKind.OFFICE_UNKNOWN, office);
            return;
        }
        children(sheet, "columns", "column")
                .filter(column -> !known.contains(office + "." + column.required("position")))
                .forEach(column ->
                        problems.add(column, ProblemKind.POSITION_UNKNOWN, column.required("position"), office));
    }

    private static void checkHandlers(SheetElement sheet, Set<String> known, Problems problems) {
        children(sheet, "steps", "step")
                .forEach(row -> row.attribute("does")
                        .filter(handler -> !known.contains(handler))
                        .ifPresent(
                                handler -> problems.add(row, ProblemKind.HANDLER_UNKNOWN, row.number("no"), handler)));
    }

    private static Stream<SheetElement> children(SheetElement sheet, String list, String child) {
        return sheet.child(list).orElseThrow().children(child).stream();
    }
}
