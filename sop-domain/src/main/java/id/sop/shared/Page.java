package id.sop.shared;

import java.util.List;

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
}
