package id.sop.procedures.runs;

import id.sop.organisation.Actor;
import id.sop.procedures.sheet.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What happened in a run, oldest first.
 *
 * @param performed the rows that were performed
 * @param events what happened between them
 */
public record RunHistory(List<Performed> performed, List<Happened> events) {

    /** The row performed last, if it returned the work. */
    public Optional<Performed> returned() {
        return performed.isEmpty()
                ? Optional.empty()
                : Optional.of(performed.get(performed.size() - 1)).filter(Performed::back);
    }

    /**
     * A performed step.
     *
     * @param words those of the sheet that chose its way; empty for the usual ones of its outcome
     * @param back whether it returned the work to the same or an earlier row
     * @param at when it was entered
     * @param happenedAt when it truly happened, where that was entered later
     * @param reason the category of the reason that was chosen, as the sheet words it
     */
    public record Performed(
            int row,
            String activity,
            Actor actor,
            Instant at,
            Optional<Instant> happenedAt,
            Outcome outcome,
            Optional<String> words,
            boolean back,
            Optional<String> reason,
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
