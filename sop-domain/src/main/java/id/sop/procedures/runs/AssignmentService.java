package id.sop.procedures.runs;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Actor;
import id.sop.organisation.Actors;
import id.sop.organisation.Colleagues;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import id.sop.shared.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Map;

/** Who has the current step of a run: taking it, giving it back, handing it over, planning and noting. */
@Stateless
@RolesAllowed("**")
public class AssignmentService {

    @Inject
    CurrentCaller current;

    @Inject
    Catalogue catalogue;

    @Inject
    VisibleRuns runs;

    @Inject
    Offices offices;

    @Inject
    Colleagues colleagues;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    @Inject
    RunTrace trace;

    /**
     * Takes the current step ("Kerjakan"); taking it twice is taking it once.
     *
     * @return the row to be performed now
     * @throws NotYourTurn if the step is another position's
     * @throws StepTakenByAnother if another officer has it
     */
    public Step take(SerialNumber number) {
        return row(change("step.taken", number, null, (run, sop, actor) -> run.take(sop, actor, clock.instant())));
    }

    /**
     * Takes the current step from the officer who has it.
     *
     * @return the row to be performed now
     * @throws NotYourTurn if the step is another position's
     * @throws id.sop.procedures.steps.ReasonRequired if no reason is given
     */
    public Step takeOver(SerialNumber number, @Size(max = 1000) @PlainText String reason) {
        return row(change(
                "step.taken-over",
                number,
                reason,
                (run, sop, actor) -> run.takeOver(sop, actor, reason, clock.instant())));
    }

    /** Gives the current step back. @throws StepNotTaken or StepTakenByAnother if the caller does not have it */
    public void giveBack(SerialNumber number) {
        change("step.given-back", number, null, (run, sop, actor) -> run.giveBack(sop, actor, clock.instant()));
    }

    /**
     * Hands the current step over.
     *
     * @param username the account of the officer who gets it
     * @throws NotAHolder if that officer holds no position of the step in this office
     */
    public void handOver(SerialNumber number, @NotBlank String username) {
        var office = current.get().office();
        var to = colleagues.find(office, username).orElseThrow(() -> new NotAHolder(username));
        change(
                "step.handed-over",
                number,
                to.name(),
                (run, sop, actor) -> run.handOver(sop, actor, to, clock.instant()));
    }

    /**
     * Plans until when the caller performs the current step, where the sheet says "Waktu disesuaikan".
     *
     * @throws StepNotTaken or StepTakenByAnother if the caller does not have the step
     * @throws TimeNotAdjustable if the sheet does not say so
     * @throws PlannedTimePast if that time has passed
     */
    public void plan(SerialNumber number, @Valid PlannedTime plan) {
        var local = plan.getDay().atTime(plan.getTime());
        var until = local.atZone(offices.office(current.get().office()).zone()).toInstant();
        change(
                "step.planned",
                number,
                local.toString().replace('T', ' '),
                (run, sop, actor) -> run.plan(sop, actor, until, plan.getReason(), clock.instant()));
    }

    /**
     * Notes something at the current step without performing it, as often as it takes: a visit, a call.
     *
     * @throws StepNotTaken or StepTakenByAnother if the caller does not have the step
     */
    public void note(SerialNumber number, @NotBlank @Size(max = 2000) @PlainText String text) {
        change("step.noted", number, text, (run, sop, actor) -> run.note(sop, actor, text, clock.instant()));
    }

    private SopRun change(String action, SerialNumber number, String note, Change change) {
        var caller = current.get();
        var run = runs.lock(caller, number);
        var sop = catalogue.sheet(run.sheet());
        change.apply(run, sop, actors.actor(caller, run.turn()));
        trace.done(action, run, note == null ? Map.of() : Map.of("note", note));
        return run;
    }

    private Step row(SopRun run) {
        return run.current(catalogue.sheet(run.sheet()));
    }

    private interface Change {
        void apply(SopRun run, Sop sop, Actor actor);
    }
}
