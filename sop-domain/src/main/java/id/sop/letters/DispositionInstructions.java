package id.sop.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The wordings that the head of an office can tick on a disposition slip. */
@ApplicationScoped
class DispositionInstructions {

    @Inject
    EntityManager em;

    /** The wordings in use, in the order of the office. */
    List<String> of(String office) {
        return em
                .createQuery(
                        "select i from DispositionInstruction i where i.office = :office and i.inUse = true order by i.rank",
                        DispositionInstruction.class)
                .setParameter("office", office)
                .getResultList()
                .stream()
                .map(DispositionInstruction::wording)
                .toList();
    }
}
