package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Faults that several rows of a sheet share, each to be told once: where it stands first, with all its rows.
 *
 * @param <K> by what two faults are the same, such as the name that is wrong in both
 */
final class SameFaults<K> {

    private final Map<K, Place> places = new LinkedHashMap<>();

    private record Place(SheetElement first, List<Integer> rows) {}

    /** Tells a fault. */
    @FunctionalInterface
    interface Telling<K> {

        /** @param rows their numbers, as the sentence names them: {@code 2, 3, 5} */
        void tell(K fault, SheetElement first, String rows);
    }

    void add(K fault, SheetElement where, int row) {
        List<Integer> rows = places.computeIfAbsent(fault, key -> new Place(where, new ArrayList<>())).rows;
        if (!rows.contains(row)) {
            rows.add(row);
        }
    }

    void tell(Telling<K> telling) {
        places.forEach((fault, place) -> telling.tell(fault, place.first, numbers(place.rows)));
    }

    private static String numbers(List<Integer> rows) {
        return rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
