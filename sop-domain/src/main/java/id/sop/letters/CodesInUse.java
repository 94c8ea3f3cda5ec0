package id.sop.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The classification codes that an office may give now. */
@ApplicationScoped
class CodesInUse {

    @Inject
    EntityManager em;

    /** The code in use with this text, national or the office's own. */
    Optional<ClassificationCode> find(String office, String code) {
        return em.createQuery(
                        "select c from ClassificationCode c where (c.office is null or c.office = :office)"
                                + " and c.code = :code and c.inUse = true",
                        ClassificationCode.class)
                .setParameter("office", office)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
