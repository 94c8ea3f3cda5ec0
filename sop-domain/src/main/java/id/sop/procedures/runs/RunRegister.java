package id.sop.procedures.runs;

import id.sop.documents.files.FileInfo;
import id.sop.documents.files.FileNotFound;
import id.sop.documents.files.FileStore;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Caller;
import id.sop.organisation.Colleagues;
import id.sop.organisation.Compartments;
import id.sop.organisation.CurrentCaller;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.catalogue.Confirmations;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.steps.RunState;
import id.sop.procedures.steps.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one run for officers whose work it is or who may read all: with its history, its papers and what it belongs to. */
@Stateless
@RolesAllowed("**")
public class RunRegister {

    @Inject
    CurrentCaller current;

    @Inject
    Catalogue catalogue;

    @Inject
    Runs runs;

    @Inject
    VisibleRuns visible;

    @Inject
    RunLinks links;

    @Inject
    StoredPapers papers;

    @Inject
    RelatedSheets related;

    @Inject
    WithdrawalRight withdrawalRight;

    @Inject
    Confirmations confirmations;

    @Inject
    Colleagues colleagues;

    @Inject
    FileStore files;

    @Inject
    Compartments compartments;

    @Inject
    RunTrace trace;

    /**
     * A run with its history; that it was opened is traced.
     *
     * @throws RunNotFound if the caller's office has no such run, or it is not the caller's to see
     */
    public RunView open(SerialNumber number) {
        var caller = current.get();
        var run = opened(caller, number);
        return view(run, drawn(run), caller);
    }

    /**
     * A run with all that belongs to it; that it was opened is traced.
     *
     * @throws RunNotFound if the caller's office has no such run, or it is not the caller's to see
     */
    public RunDetails openDetails(SerialNumber number) {
        var caller = current.get();
        var run = opened(caller, number);
        var sop = drawn(run);
        var view = view(run, sop, caller);
        var address = run.number().inAddress();
        return new RunDetails(
                view,
                view.may().perform() ? colleagues.others(caller, List.copyOf(run.turn())) : List.of(),
                papers.of(run, caller).stream().map(PaperRow::of).toList(),
                links.originOf(caller, run),
                links.startedFrom(caller, RunService.KIND, List.of(address)).getOrDefault(address, List.of()),
                related.of(run, sop, caller));
    }

    private SopRun opened(Caller caller, SerialNumber number) {
        var run = visible.find(caller, number);
        trace.done("run.opened", run, Map.of());
        return run;
    }

    /** The sheet of a run, with the marks that are still open. */
    private Sop drawn(SopRun run) {
        return confirmations.open(catalogue.sheet(run.sheet()));
    }

    /**
     * What a run is about; nobody opens it for that.
     *
     * @throws RunNotFound if the caller's office has no such run, or it is not the caller's to see
     */
    public Subject subject(SerialNumber number) {
        return visible.find(current.get(), number).subject();
    }

    /**
     * A file that a run keeps; that it was opened is traced.
     *
     * @throws FileNotFound if no run keeps such a file, or the run that keeps it is not the caller's to see
     */
    public FileInfo openFile(String fileId) {
        var caller = current.get();
        var file = files.info(caller.office(), fileId);
        if (!RunService.KIND.equals(file.subjectKind())) {
            throw new FileNotFound();
        }
        var run = SerialNumber.parse(file.subjectNumber())
                .flatMap(number -> runs.look(caller.office(), number))
                .filter(kept -> visible.sees(caller, kept) && isLetTo(caller, kept, fileId))
                .orElseThrow(FileNotFound::new);
        trace.done("run.file-opened", run, Map.of("file", file.name()));
        return file;
    }

    /** Whether the paper with this file is the caller's to see in a run that she sees. */
    private boolean isLetTo(Caller caller, SopRun run, String fileId) {
        return run.typeOf(fileId)
                .filter(type -> !visible.seesPapers(caller, run, type))
                .isEmpty();
    }

    /**
     * What happened in a run, for the page of what it is about: that this was opened is traced there.
     *
     * @throws RunNotFound if the caller's office has no such run, or it is not the caller's to see
     */
    public RunHistory history(SerialNumber number) {
        var run = visible.find(current.get(), number);
        return history(run, catalogue.sheet(run.sheet()), current.get());
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
                holder(run, caller),
                may(run, sop, caller),
                run.startedAt(),
                run.endedAt(),
                run.endReason(),
                history(run, sop, caller));
    }

    private RunHistory history(SopRun run, Sop sop, Caller caller) {
        return new RunHistory(
                run.performed().stream()
                        .map(done -> performed(done, sop, papers(run, done, caller)))
                        .toList(),
                run.events().stream().map(RunRegister::happened).toList());
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
                .map(paper -> visible.seesPapers(caller, run, paper.documentType()) ? paper : paper.withheld())
                .toList();
    }

    private static RunHistory.Performed performed(PerformedStep done, Sop sop, List<GivenPaper> papers) {
        Step step = sop.step(done.stepNumber());
        return new RunHistory.Performed(
                step.no(),
                step.activity(),
                done.actor(),
                done.performedAt(),
                done.outcome(),
                done.outcome() == Outcome.NO || sop.leadsBack(step, done.outcome()),
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
