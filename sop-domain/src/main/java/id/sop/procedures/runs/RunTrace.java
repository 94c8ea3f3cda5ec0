package id.sop.procedures.runs;

import id.sop.shared.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/** Says in the trace what happened to runs. Auditors read it: of a run in a compartment it keeps which facts there were, and none of them. */
@ApplicationScoped
class RunTrace {

    @Inject
    Event<Traced> trace;

    /** An act that leaves facts behind. */
    void done(String action, SopRun run, Map<String, String> facts) {
        var act = Traced.done(action, RunService.KIND, run.number().toString(), facts);
        trace.fire(run.compartment().isEmpty() ? act : act.withoutValues());
    }
}
