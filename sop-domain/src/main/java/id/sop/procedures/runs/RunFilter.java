package id.sop.procedures.runs;

import id.sop.procedures.steps.RunState;
import java.time.LocalDate;

/**
 * Which runs a register shows; null means any.
 *
 * @param sopRevision the revision of the sheet to which they are pinned
 * @param subjectKind what they are about, as {@link id.sop.procedures.steps.Subject#kind()} says it
 * @param position the code of a position whose turn it is
 * @param startedFrom the first day on which they were started, in the days of the office
 * @param startedTo the last such day
 * @param text found in number, title of the sheet or subject
 */
public record RunFilter(
        String sopCode,
        Integer sopRevision,
        RunState state,
        String subjectKind,
        String position,
        Lateness lateness,
        LocalDate startedFrom,
        LocalDate startedTo,
        String text) {

    /** Every run. */
    public static final RunFilter ANY = withText(null);

    /** The runs in which these words are found. */
    public static RunFilter withText(String text) {
        return new RunFilter(null, null, null, null, null, null, null, null, text);
    }
}
