package id.sop.procedures.sheet;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A mark "perlu dikonfirmasi" and its place in the sheet.
 *
 * @param row the row, 0 for the sheet as a whole
 * @param ordinal which of the marks of that row, from 0; a revision never changes, so that this names it for good
 * @param about what is uncertain and why
 */
public record Mark(int row, int ordinal, Uncertainty about) {

    /** Row and ordinal as one word: {@code 3.0}. */
    public String place() {
        return row + "." + ordinal;
    }

    static List<Mark> of(int row, List<Uncertainty> uncertainties) {
        return IntStream.range(0, uncertainties.size())
                .mapToObj(ordinal -> new Mark(row, ordinal, uncertainties.get(ordinal)))
                .toList();
    }

    static List<Uncertainty> in(int row, Collection<Mark> marks) {
        return marks.stream().filter(mark -> mark.row() == row).map(Mark::about).toList();
    }
}
