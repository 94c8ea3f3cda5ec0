package id.sop.documents.numbers;

import java.util.List;

/**
 * Whether the numbers of a book and year run from 1 to the last without a gap, each with its thing.
 *
 * @param last the last number given; 0 where none was
 * @param faults what is wrong; empty if nothing is
 */
public record NumberCheck(int last, List<NumberFault> faults) {

    public NumberCheck {
        faults = List.copyOf(faults);
    }

    public boolean isComplete() {
        return faults.isEmpty();
    }
}
