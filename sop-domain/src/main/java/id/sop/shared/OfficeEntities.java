package id.sop.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The one entity manager of all beans that are no enterprise beans. They are also called straight from the pages, and from there a server need
 * not find the persistence unit of this module.
 */
@ApplicationScoped
public class OfficeEntities {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Produces
    EntityManager entities() {
        return em;
    }

    /** What a server looks up at the first use, it finds when an enterprise bean of this module is the first to ask. */
    void bind() {
        em.getEntityManagerFactory();
    }
}
