package id.sop.registers;

import id.sop.shared.Condition;
import java.util.List;
import java.util.Map;

/**
 * A register of a module, declared once. The module keeps the right of reading and makes the rows; the page, its filters and its order, the
 * print and the tables follow from the columns and the narrowings.
 *
 * @param <E> the entity
 * @param <R> the row that pages, papers and tables show
 */
public interface Register<E, R> {

    /** How the address of its print, its trace and its words call it. */
    String key();

    Class<E> entity();

    /** In the order of papers and tables; a page shows those of which its view has a cell. */
    List<RegisterColumn<R>> columns();

    List<Narrowing<?>> narrowings();

    /** All entities that the caller may read. @throws id.sop.shared.DomainException without the right to any */
    Condition readable();

    /** The rows of some entities, whose other things are read for all of them together. */
    List<R> rows(List<E> found);

    /** Whether a row is struck through. */
    default boolean isVoid(R row) {
        return false;
    }

    /** The order of whoever asks for none: the name of a column, after a minus from its end. */
    default String order() {
        return "-" + columns().get(0).name();
    }

    /** The paths that tell apart what is equal in a column. */
    default List<String> identity() {
        return columns().get(0).order();
    }

    /** Whether papers and tables go from its beginning to its end, however the page is ordered. */
    default boolean keepsItsOrder() {
        return false;
    }

    /** Whether a page reads the ids first, because an index holds all that is asked for. */
    default boolean readsIdsFirst() {
        return false;
    }

    /** What can be chosen, by the name of the narrowing; the first is taken where one that is always asked for is not. */
    default Map<String, List<Option>> choices() {
        return Map.of();
    }

    /** Narrows by what is {@linkplain Narrowing#own its own}. */
    default void narrow(Condition found, Wanted wanted) {
        // nothing is its own
    }

    /** Whether the trace of a print or a table says which words were searched; not where they may name what its readers may not know. */
    default boolean tracesWords() {
        return true;
    }

    /** What its print says of the whole below the title. */
    default List<Phrase> remarks(Wanted wanted) {
        return List.of();
    }
}
