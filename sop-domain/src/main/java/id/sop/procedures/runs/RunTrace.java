package id.sop.procedures.runs;

import id.sop.documents.files.FileInfo;
import id.sop.organisation.Compartments;
import id.sop.shared.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Says in the trace what happened to runs. Auditors read it: of a run or a paper in a compartment it keeps which facts there were, and none of
 * them.
 */
@ApplicationScoped
class RunTrace {

    @Inject
    Event<Traced> trace;

    @Inject
    Compartments compartments;

    /** An act that leaves facts behind. */
    void done(String action, SopRun run, Map<String, String> facts) {
        done(action, run, facts, false);
    }

    /** A file that the run keeps was opened. */
    void fileOpened(SopRun run, FileInfo file) {
        var closed = run.provenance(file.id())
                .filter(paper -> compartments.holdPapers(run.office(), paper.documentType()))
                .isPresent();
        done("run.file-opened", run, Map.of("file", file.name()), closed);
    }

    private void done(String action, SopRun run, Map<String, String> facts, boolean closed) {
        var act = Traced.done(action, RunService.KIND, run.number().toString(), facts);
        trace.fire(closed || run.compartment().isPresent() ? act.withoutValues() : act);
    }
}
