package id.sop.procedures.runs;

import id.sop.organisation.CurrentCaller;
import id.sop.procedures.steps.PaperReference;
import id.sop.procedures.steps.PaperSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds papers of any module that the caller may see, to be given to a run by reference. */
@Stateless
@RolesAllowed("**")
public class PaperReferenceRegister {

    @Inject
    CurrentCaller current;

    @Inject
    @Any
    Instance<PaperSource> sources;

    /** Papers that have the words typed, at most {@code limit} of each kind. */
    public List<PaperReference> search(String typed, int limit) {
        var caller = current.get();
        return sources.stream()
                .flatMap(source -> source.search(caller, typed, limit).stream())
                .toList();
    }

    /** The paper that kind and number name; empty if there is none that the caller may see. */
    public Optional<PaperReference> find(String kind, String number) {
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .flatMap(source -> source.find(current.get(), number));
    }
}
