package id.sop.shared;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One page of a list that can grow, as the database cut it.
 *
 * @param rows the rows of this page, in order
 * @param total how many rows the whole list has
 */
public record Page<T>(List<T> rows, long total) {

    /** As many rows as are printed at once: laid out, the widest take 60 KB of memory each. */
    public static final int MOST_PRINTED = 3_000;

    /** As many rows as are exported at once. */
    public static final int MOST_EXPORTED = 20_000;

    public Page {
        rows = List.copyOf(rows);
    }

    /** Whether the list has no row at all; a page behind its end has none though the list is not empty. */
    public boolean isEmpty() {
        return total == 0;
    }

    /**
     * All rows of a list, fetched page by page and counted once.
     *
     * @param most as many rows as the memory of the server may be asked to hold
     * @param fetch reads one page; the first is asked for at once, so that a missing right is refused before anything is written
     * @throws TooManyRows if the list has more
     */
    public static <R> Stream<R> all(int most, Function<Slice, Page<R>> fetch) {
        var first = fetch.apply(new Slice(0, Slice.MAX_SIZE));
        if (first.total() > most) {
            throw new TooManyRows(first.total(), most);
        }
        var rest = Stream.iterate(Slice.MAX_SIZE, from -> from < first.total(), from -> from + Slice.MAX_SIZE)
                .flatMap(from -> fetch.apply(new Slice(from, Slice.MAX_SIZE, first.total())).rows().stream());
        return Stream.concat(first.rows().stream(), rest);
    }
}
