package id.sop.procedures.runs;

import id.sop.organisation.Caller;
import id.sop.organisation.Compartments;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.catalogue.Confirmations;
import id.sop.procedures.sheet.ReasonCategory;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.sheet.Way;
import id.sop.procedures.steps.RunState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Shows a run to an officer: where it stands, what happened in it, and what she may do with it. */
@ApplicationScoped
class RunViews {

    @Inject
    Catalogue catalogue;

    @Inject
    Confirmations confirmations;

    @Inject
    Compartments compartments;

    @Inject
    VisibleRuns visible;

    @Inject
    WithdrawalRight withdrawalRight;

    /** A run on its sheet, with the marks that are still open. */
    RunView of(SopRun run, Caller caller) {
        return view(run, confirmations.open(catalogue.sheet(run.sheet())), caller);
    }

    /** What happened in it. */
    RunHistory history(SopRun run, Caller caller) {
        return history(run, catalogue.sheet(run.sheet()), caller);
    }

    private Optional<String> compartment(SopRun run) {
        return run.compartment().map(code -> compartments.nameOf(run.office(), code));
    }

    private RunView view(SopRun run, Sop sop, Caller caller) {
        var step = run.stepNumber().map(sop::step);
        return new RunView(
                run.number(),
                sop,
                run.subject(),
                compartment(run),
                run.state(),
                step,
                run.visits(),
                step.map(row -> SopRun.whoseTurn(sop, row)).orElse(""),
                step.map(row -> run.openedAt()),
                run.dueAt(),
                run.dueWaitsFor(),
                run.plannedDueAt(),
                run.awaited(),
                holder(run, caller),
                may(run, sop, caller),
                run.startedAt(),
                run.endedAt(),
                run.endedAs(),
                run.endReason(),
                history(run, sop, caller));
    }

    private RunHistory history(SopRun run, Sop sop, Caller caller) {
        return new RunHistory(
                run.performed().stream()
                        .map(done -> performed(done, sop, papers(run, done, caller)))
                        .toList(),
                run.events().stream().map(RunViews::happened).toList());
    }

    private static Optional<RunView.Holder> holder(SopRun run, Caller caller) {
        return run.takenByName()
                .map(name -> new RunView.Holder(name, run.takenAt().orElseThrow(), run.isTakenBy(caller.username())));
    }

    private RunView.May may(SopRun run, Sop sop, Caller caller) {
        var running = run.state() == RunState.RUNNING;
        var turn = running && caller.holdsOneOf(run.turn());
        var taken = run.takenByName().isPresent();
        var mine = run.isTakenBy(caller.username());
        return new RunView.May(
                turn && !taken, turn && mine, turn && taken && !mine, running && withdrawalRight.has(caller, sop));
    }

    private List<GivenPaper> papers(SopRun run, PerformedStep done, Caller caller) {
        return done.papers().stream()
                .map(paper -> visible.seesPaper(caller, run, done.provenance(paper)) ? paper : paper.withheld())
                .toList();
    }

    private static RunHistory.Performed performed(PerformedStep done, Sop sop, List<GivenPaper> papers) {
        Step step = sop.step(done.stepNumber());
        Way way = sop.way(step, done.outcome());
        return new RunHistory.Performed(
                step.no(),
                step.activity(),
                done.actor(),
                done.performedAt(),
                done.isEnteredLater() ? Optional.of(done.happenedAt()) : Optional.empty(),
                done.outcome(),
                way.words(),
                way.returnsWork(),
                done.reason(step).map(ReasonCategory::text),
                done.note(),
                done.measure(),
                papers,
                done.participants());
    }

    private static RunHistory.Happened happened(RunEvent event) {
        return new RunHistory.Happened(
                event.kind().name(),
                event.stepNumber(),
                event.officerName(),
                event.positionName(),
                event.at(),
                event.note(),
                event.plannedDueAt(),
                event.formerDueAt());
    }
}
