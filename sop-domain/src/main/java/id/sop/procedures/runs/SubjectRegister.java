package id.sop.procedures.runs;

import id.sop.organisation.CurrentCaller;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.SubjectKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What runs were about lately, so that the same client or place is written the same way again. */
@Stateless
@RolesAllowed("**")
public class SubjectRegister {

    /** How many runs are looked at; the same subject stands in several. */
    private static final int RUNS = 100;

    /** How many subjects are suggested. */
    private static final int SUBJECTS = 10;

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    VisibleRuns visible;

    @Inject
    Naming naming;

    /** A subject as it was written; {@code number} is null where it has none. */
    public record Known(String title, String number) {}

    /**
     * The plain subjects of this kind in which the words typed are found, the latest first; only of runs that the caller may see, and of none in
     * a compartment, out of which they would be carried. None of a kind that a module keeps.
     */
    public List<Known> like(SubjectKind kind, String typed) {
        if (!naming.isSuggested(kind)) {
            return List.of();
        }
        return visible
                .of(current.get())
                .and("r.compartment is null")
                .and("r.subject.kind = :kind", "kind", kind.word())
                .andLowerCase("lower(r.subject.title)", typed)
                .query(em, SopRun.class, "r.startedAt desc")
                .setMaxResults(RUNS)
                .getResultList()
                .stream()
                .map(SopRun::subject)
                .filter(Subject::isPlain)
                .map(subject -> new Known(subject.title(), subject.number()))
                .distinct()
                .limit(SUBJECTS)
                .toList();
    }
}
