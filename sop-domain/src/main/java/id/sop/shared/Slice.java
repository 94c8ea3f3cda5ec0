package id.sop.shared;

/**
 * Which rows of an ordered list are wanted.
 *
 * @param first index of the first row, from 0
 * @param size how many rows at most
 * @param total how many rows the whole list has, where they have been counted already; null where they have not
 */
public record Slice(int first, int size, Long total) {

    /** The largest page that a list hands out at once; exports ask for several. */
    public static final int MAX_SIZE = 500;

    public Slice {
        first = Math.max(0, first);
        size = Math.min(Math.max(1, size), MAX_SIZE);
    }

    /** Rows of a list that is still to be counted. */
    public Slice(int first, int size) {
        this(first, size, null);
    }

    /** The slice that shows page {@code page} (from 1) of pages of {@code size} rows. */
    public static Slice ofPage(int page, int size) {
        return new Slice((Math.max(1, page) - 1) * size, size);
    }
}
