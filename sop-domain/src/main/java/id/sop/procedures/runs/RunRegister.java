package id.sop.procedures.runs;

import id.sop.documents.files.FileInfo;
import id.sop.documents.files.FileNotFound;
import id.sop.documents.files.FileStore;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Caller;
import id.sop.organisation.Colleagues;
import id.sop.organisation.CurrentCaller;
import id.sop.procedures.steps.RepeatedActs;
import id.sop.procedures.steps.RowActs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads one run for officers whose work it is or who may read all: with its history, its papers and what it belongs to. */
@Stateless
@RolesAllowed("**")
public class RunRegister {

    @Inject
    CurrentCaller current;

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
    RunViews views;

    @Inject
    @Any
    Instance<RowActs> acts;

    @Inject
    Colleagues colleagues;

    @Inject
    FileStore files;

    @Inject
    RunTrace trace;

    /**
     * A run with its history; that it was opened is traced.
     *
     * @throws RunNotFound if the caller's office has no such run, or it is not the caller's to see
     */
    public RunView open(SerialNumber number) {
        var caller = current.get();
        return views.of(opened(caller, number), caller);
    }

    /**
     * A run with all that belongs to it; that it was opened is traced.
     *
     * @throws RunNotFound if the caller's office has no such run, or it is not the caller's to see
     */
    public RunDetails openDetails(SerialNumber number) {
        var caller = current.get();
        var run = opened(caller, number);
        var view = views.of(run, caller);
        var address = run.number().inAddress();
        return new RunDetails(
                view,
                view.may().perform() ? colleagues.others(caller, List.copyOf(run.turn())) : List.of(),
                papers.of(run, caller).stream().map(PaperRow::of).toList(),
                links.originOf(caller, run),
                links.startedFrom(caller, RunService.KIND, List.of(address)).getOrDefault(address, List.of()),
                related.of(run, view.sop(), caller),
                acts.stream()
                        .flatMap(module -> module.of(caller, run.number(), run.subject()).stream())
                        .sorted(Comparator.comparingInt(RepeatedActs::row))
                        .toList());
    }

    private SopRun opened(Caller caller, SerialNumber number) {
        var run = visible.find(caller, number);
        trace.done("run.opened", run, Map.of());
        return run;
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
        trace.fileOpened(run, file);
        return file;
    }

    /** Whether the paper with this file is the caller's to see in a run that she sees. */
    private boolean isLetTo(Caller caller, SopRun run, String fileId) {
        return run.provenance(fileId)
                .filter(paper -> !visible.seesPaper(caller, run, paper))
                .isEmpty();
    }

    /**
     * What happened in a run, for the page of what it is about: that this was opened is traced there.
     *
     * @throws RunNotFound if the caller's office has no such run, or it is not the caller's to see
     */
    public RunHistory history(SerialNumber number) {
        var caller = current.get();
        return views.history(visible.find(caller, number), caller);
    }
}
