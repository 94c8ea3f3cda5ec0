package id.sop.procedures.runs;

import static java.util.stream.Collectors.toMap;

import id.sop.organisation.Caller;
import id.sop.procedures.catalogue.RevisionUse;
import id.sop.procedures.catalogue.SheetKey;
import id.sop.procedures.steps.RunState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;

/** The runs that are still on the revisions of sheets. A caller learns of those that she may see. */
@ApplicationScoped
class RunsOfRevisions implements RevisionUse {

    @Inject
    EntityManager em;

    @Inject
    VisibleRuns visible;

    @Override
    public Map<SheetKey, Long> running(Caller caller, Set<String> codes) {
        return visible
                .of(caller)
                .and("r.state = :running", "running", RunState.RUNNING)
                .and("r.sopCode in :counted", "counted", codes)
                .countBy(em, "r.sopCode, r.sopRevision")
                .stream()
                .collect(toMap(
                        row -> new SheetKey(caller.office(), (String) row[0], (Integer) row[1]), row -> (Long) row[2]));
    }
}
