package id.sop.procedures;

import id.sop.documents.SerialNumber;
import id.sop.organisation.Colleague;
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
 * @param planned until when the current step is planned; {@code dueAt} is the same then
 * @param holder the officer who has taken the current step
 * @param may what the caller may do with it just now
 * @param others to whom the current step can be handed over; nobody unless the caller has it
 * @param history oldest first
 * @param papers what its rows produced, in that order, and what was said of what they did not
 * @param origin what the run was started from, where the caller may see that
 * @param started the runs that were started from it, oldest first
 * @param related the sheets to which its rows lead, as far as it has come
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
        Optional<Integer> dueWaitsFor,
        Optional<Instant> planned,
        Optional<Holder> holder,
        May may,
        List<Colleague> others,
        Instant startedAt,
        Optional<Instant> endedAt,
        String endReason,
        List<Performed> history,
        List<Happened> events,
        List<PaperRow> papers,
        Optional<Origin> origin,
        List<StartedRun> started,
        List<Related> related) {

    /** The officer who has taken the current step. */
    public record Holder(String name, Instant since, boolean isCaller) {}

    /** What the caller may do with the run just now. */
    public record May(boolean take, boolean perform, boolean takeOver, boolean withdraw) {}

    /**
     * A sheet to which a row leads (SOP terkait).
     *
     * @param printed what the row names: a code, or the name of a sheet that the office does not have
     * @param sheet that sheet; empty where the catalogue does not have it in force
     * @param startable whether the caller may start a run of it from here
     */
    public record Related(int row, String printed, Optional<Sop> sheet, boolean startable) {}

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
            List<GivenPaper> papers,
            List<Participant> participants) {}

    /**
     * Something between two performed steps.
     *
     * @param kind TAKEN, TAKEN_OVER, GIVEN_BACK, HANDED_OVER, PLANNED, DUE_MOVED, NOTED, REOPENED, WITHDRAWN or ENDED_OUTSIDE
     * @param planned until when the step was planned by it, or is due by it
     * @param former from when the due time was moved by it
     */
    public record Happened(
            String kind,
            int row,
            String officer,
            String position,
            Instant at,
            String note,
            Optional<Instant> planned,
            Optional<Instant> former) {}
}
