package id.sop.registers;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A column of a register: on the page, on paper and in a table.
 *
 * @param name by which the address sorts and hides it, and under which its words stand
 * @param value what it shows of a row: a text, number, date, instant, constant, {@link Phrase} or several of one
 * @param order the paths by which the database orders, each with {@code nulls last} where wanted; none where it cannot
 * @param shown whether the reader may hide it
 * @param print how it stands on paper; null where it does not
 * @param isInTables whether Excel and CSV have it
 */
public record RegisterColumn<R>(
        String name, Function<R, ?> value, List<String> order, Shown shown, Print<R> print, boolean isInTables) {

    /** Whether a page shows a column. */
    public enum Shown {
        ALWAYS,
        UNLESS_HIDDEN,
        WHEN_ASKED
    }

    /**
     * A column on paper.
     *
     * @param lines what stands there, one below the other
     * @param isCentred whether it stands in the middle
     * @param isStruck whether it is struck through where the row is void
     */
    public record Print<R>(int millimetres, List<Function<R, ?>> lines, boolean isCentred, boolean isStruck) {}

    /** A column of tables, and of pages that have a cell for it. */
    public static <R> RegisterColumn<R> of(String name, Function<R, ?> value) {
        return new RegisterColumn<>(name, value, List.of(), Shown.ALWAYS, null, true);
    }

    /** Sortable by these paths. */
    public RegisterColumn<R> sortedBy(String... paths) {
        return new RegisterColumn<>(name, value, List.of(paths), shown, print, isInTables);
    }

    /** To be hidden by whoever does not need it. */
    public RegisterColumn<R> hideable() {
        return new RegisterColumn<>(name, value, order, Shown.UNLESS_HIDDEN, print, isInTables);
    }

    /** On the page only of whoever asks for it. */
    public RegisterColumn<R> hidden() {
        return new RegisterColumn<>(name, value, order, Shown.WHEN_ASKED, print, isInTables);
    }

    /** Also on paper, with the same value. */
    public RegisterColumn<R> onPaper(int millimetres) {
        return onPaper(millimetres, value);
    }

    /** Also on paper, with another value. */
    public RegisterColumn<R> onPaper(int millimetres, Function<R, ?> other) {
        return printed(new Print<>(millimetres, List.of(other), false, true));
    }

    /** On paper above another value. */
    public RegisterColumn<R> above(Function<R, ?> other) {
        var lines = Stream.concat(print.lines().stream(), Stream.<Function<R, ?>>of(other))
                .toList();
        return printed(new Print<>(print.millimetres(), lines, print.isCentred(), print.isStruck()));
    }

    /** On paper in the middle. */
    public RegisterColumn<R> centred() {
        return printed(new Print<>(print.millimetres(), print.lines(), true, print.isStruck()));
    }

    /** On paper readable where the row is void. */
    public RegisterColumn<R> unstruck() {
        return printed(new Print<>(print.millimetres(), print.lines(), print.isCentred(), false));
    }

    /** Not in tables, where others say it. */
    public RegisterColumn<R> notInTables() {
        return new RegisterColumn<>(name, value, order, shown, print, false);
    }

    private RegisterColumn<R> printed(Print<R> other) {
        return new RegisterColumn<>(name, value, order, shown, other, isInTables);
    }
}
