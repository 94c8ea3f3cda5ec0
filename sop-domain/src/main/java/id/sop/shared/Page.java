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

    public Page {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * All rows of a list, fetched page by page.
     *
     * @param fetch reads one page; the first is asked for at once, so that a missing right is refused before anything is written
     */
    public static <R> Stream<R> all(Function<Slice, Page<R>> fetch) {
        var first = fetch.apply(new Slice(0, Slice.MAX_SIZE));
        var rest = Stream.iterate(Slice.MAX_SIZE, from -> from < first.total(), from -> from + Slice.MAX_SIZE)
                .flatMap(from -> fetch.apply(new Slice(from, Slice.MAX_SIZE)).rows().stream());
        return Stream.concat(first.rows().stream(), rest);
    }
}
