package id.sop.documents.numbers;

import id.sop.documents.print.Letterhead;
import java.util.List;

/**
 * The ledger of numbers as template {@value #TEMPLATE} prints it: text as it shall read, the empty string for what there is not.
 *
 * @param book the name of the book
 * @param filter which numbers these are, in words
 * @param check whether the book is complete, in words
 * @param printed when and by whom it was printed, in words
 * @param rows the numbers in the order of the page
 */
record NumberBookTemplate(
        Letterhead letterhead,
        String book,
        int year,
        String filter,
        List<String> check,
        String printed,
        List<Row> rows) {

    static final String TEMPLATE = "numbers";

    NumberBookTemplate {
        check = List.copyOf(check);
        rows = List.copyOf(rows);
    }

    /** How many numbers are printed. */
    int count() {
        return rows.size();
    }

    /** One number. @param isVoid whether it is void, so that its line is struck through */
    record Row(
            String number,
            String dated,
            String state,
            String thing,
            String taken,
            String used,
            List<String> remarks,
            boolean isVoid) {}
}
