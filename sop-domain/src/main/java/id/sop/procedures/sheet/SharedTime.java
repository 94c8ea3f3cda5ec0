package id.sop.procedures.sheet;

import id.sop.organisation.calendar.StandardTime;
import java.util.Objects;

/**
 * One time that a sheet prints for several rows together, or for all: it begins when the first of them becomes possible.
 *
 * @param from the first row
 * @param to the last row
 * @param text as printed
 */
public record SharedTime(int from, int to, StandardTime standard, String text) {

    public SharedTime {
        Objects.requireNonNull(standard);
        Objects.requireNonNull(text);
        if (from < 1 || to <= from) {
            throw new IllegalArgumentException("rows " + from + " to " + to);
        }
    }

    /** Whether a row is one of them. */
    public boolean holds(int row) {
        return row >= from && row <= to;
    }
}
