package id.sop.procedures;

import id.sop.documents.SerialNumber;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A run as its page shows it.
 *
 * @param current the row on which the token is; empty once it has ended
 * @param visit how many steps were performed so far
 * @param turn whose turn it is, in the words of the sheet
 * @param holder the officer who has taken the current step
 * @param may what the caller may do with it just now
 * @param history oldest first
 */
public record RunView(
        SerialNumber number,
        Sop sop,
        Subject subject,
        RunState state,
        Optional<Step> current,
        int visit,
        String turn,
        Optional<Instant> openedAt,
        Optional<Instant> dueAt,
        Optional<Holder> holder,
        May may,
        Instant startedAt,
        Optional<Instant> endedAt,
        String endReason,
        List<Performed> history,
        List<Happened> events) {

    /** The officer who has taken the current step. */
    public record Holder(String name, Instant since, boolean isCaller) {}

    /** What the caller may do with the run just now. */
    public record May(boolean take, boolean perform, boolean takeOver, boolean withdraw) {}

    /**
     * A performed step.
     *
     * @param back whether it sent the work back to an earlier row
     */
    public record Performed(
            int row,
            String activity,
            Actor actor,
            Instant at,
            Outcome outcome,
            boolean back,
            String note,
            Measure measure,
            List<GivenPaper> papers) {}

    /**
     * Something between two performed steps.
     *
     * @param kind TAKEN, TAKEN_OVER, GIVEN_BACK, HANDED_OVER, REOPENED or WITHDRAWN
     */
    public record Happened(String kind, int row, String officer, String position, Instant at, String note) {}
}
