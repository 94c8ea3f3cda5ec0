package id.sop.web.modules;

import id.sop.shared.Page;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What a search found in one list of a module.
 *
 * @param key the key of its name with how many there are: {@code search.letters}; that of the link to the whole list ends with {@code .all}
 * @param list the page with that list, as an outcome, which is asked {@code q=}
 * @param hits the first of them
 */
public record Found(String key, String list, Page<Hit> hits) {

    /**
     * A thing that was found.
     *
     * @param kind the kind of thing to which it leads
     * @param number its number in an address
     * @param called as people write its number; null where they know it by its title
     * @param state a constant that is said beside it
     * @param isVoid whether it counts no more
     * @param facts what is said of it in a second line: null is a dash, an empty Optional is left out
     * @param file a file that is it; null where there is none
     */
    public record Hit(
            String kind,
            String number,
            String called,
            String title,
            Enum<?> state,
            boolean isVoid,
            List<?> facts,
            File file) {

        /** A thing with what is said of it. */
        public static Hit of(
                String kind,
                String number,
                String called,
                String title,
                Enum<?> state,
                boolean isVoid,
                Object... facts) {
            return new Hit(
                    kind,
                    number,
                    called,
                    title,
                    state,
                    isVoid,
                    Collections.unmodifiableList(Arrays.asList(facts)),
                    null);
        }

        /** The same with the file that it is. */
        public Hit with(File other) {
            return new Hit(kind, number, called, title, state, isVoid, facts, other);
        }
    }

    /** A stored file that can be opened. */
    public record File(String id, String name) {}

    /** What was found among the rows of a list. */
    public static <R> Found of(String key, String list, Page<R> rows, Function<R, Hit> hit) {
        return new Found(key, list, new Page<>(rows.rows().stream().map(hit).toList(), rows.total()));
    }

    /** What was found among the rows, of this type, of a register. */
    public static <R> Found of(String key, String list, Page<?> rows, Class<R> type, Function<R, Hit> hit) {
        return of(key, list, rows, row -> hit.apply(type.cast(row)));
    }

    /** Whether one of them has exactly this number. */
    public boolean has(String called) {
        return hits.rows().stream().anyMatch(hit -> called.equals(hit.called()));
    }

    /** The same, what has exactly this number first. */
    public Found first(String called) {
        var ordered = hits.rows().stream()
                .sorted(Comparator.comparing(hit -> !called.equals(hit.called())))
                .toList();
        return new Found(key, list, new Page<>(ordered, hits.total()));
    }
}
