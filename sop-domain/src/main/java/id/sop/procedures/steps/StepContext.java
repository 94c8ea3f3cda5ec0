package id.sop.procedures.steps;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Actor;
import id.sop.organisation.Caller;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a step handler is told about the step it stands for.
 *
 * @param caller the officer
 * @param actor the same officer in the position in which she acts here
 * @param sop the sheet
 * @param step the row
 * @param run the number of the run; null while a first row is only being prepared
 * @param subject what the run is about; null at the first row
 * @param origin what the run is started from; empty at every row but the first
 * @param outcome how the officer ended the step; null while it is only being prepared
 * @param note the officer's note or reason; null if none
 * @param now the instant of the command
 * @param today the day on which that is in the office
 */
public record StepContext(
        Caller caller,
        Actor actor,
        Sop sop,
        Step step,
        SerialNumber run,
        Subject subject,
        Optional<Origin> origin,
        Outcome outcome,
        String note,
        Instant now,
        LocalDate today) {

    public String office() {
        return sop.office();
    }

    /** Requires that the run is about a thing of this kind that a module keeps. @throws SubjectDoesNotFit if it is not */
    public void requireAbout(String kind) {
        require(subject != null && subject.isOf(kind));
    }

    /** Requires that the run carries this thing. @throws SubjectDoesNotFit if another one does */
    void requireCarrying(Thing thing) {
        require(thing.run().equals(run));
    }

    private void require(boolean fits) {
        if (!fits) {
            throw new SubjectDoesNotFit(step.activity());
        }
    }

    /** Whether the row ends with what it is for: neither sent back nor ended otherwise than usual. */
    public boolean accomplishes() {
        return sop.way(step, outcome).accomplishes();
    }

    /** Whether the step begins a run. */
    public boolean starts() {
        return subject == null;
    }
}
