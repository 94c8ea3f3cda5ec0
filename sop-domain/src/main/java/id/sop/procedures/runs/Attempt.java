package id.sop.procedures.runs;

import id.sop.organisation.Actor;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.ReasonCategory;
import id.sop.procedures.sheet.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an officer wants to do at the current step, before the run has agreed.
 *
 * @param visit how many steps the run had performed when the officer saw it; a run that moved on since then refuses
 * @param actor who, and in which position
 * @param outcome how the step shall end
 * @param note the officer's note, or the reason when work goes back; null if none
 * @param papers the papers that the officer brings
 * @param circumstances what else she says of how it ends
 * @param happenedAt when it truly happened, where that is entered later; null if it happens now
 */
record Attempt(
        int visit,
        Actor actor,
        Outcome outcome,
        String note,
        List<GivenPaper> papers,
        Circumstances circumstances,
        Instant happenedAt) {

    Attempt {
        papers = List.copyOf(papers);
    }

    /** The category of its reason, of those that the row lists for the outcome. */
    Optional<ReasonCategory> reason(Step step) {
        return step.reasons(outcome).stream()
                .filter(category -> category.code().equals(circumstances.reason()))
                .findFirst();
    }

    /** The same with its papers as the office knows them. */
    Attempt with(List<GivenPaper> known) {
        return new Attempt(visit, actor, outcome, note, known, circumstances, happenedAt);
    }
}
