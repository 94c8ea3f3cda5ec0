package id.sop.procedures.runs;

import id.sop.documents.print.Letterhead;
import java.util.List;

/**
 * The register of runs as template {@value #TEMPLATE} prints it: text as it shall read, the empty string for what there is not.
 *
 * @param filter which runs these are, in words
 * @param printed when and by whom it was printed, in words
 * @param rows the runs in the order of the page
 */
record RunBookTemplate(Letterhead letterhead, String filter, String printed, List<Row> rows) {

    static final String TEMPLATE = "runs";

    RunBookTemplate {
        rows = List.copyOf(rows);
    }

    /** How many runs are printed. */
    int count() {
        return rows.size();
    }

    /** One run. @param isVoid whether its number is void, so that the line is struck through */
    record Row(
            String number,
            String sheet,
            String subject,
            String kind,
            String subjectNumber,
            String row,
            String turn,
            String started,
            String due,
            String state,
            String ended,
            String endReason,
            boolean isVoid) {}
}
