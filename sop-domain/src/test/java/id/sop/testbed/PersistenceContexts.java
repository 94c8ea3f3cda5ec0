package id.sop.testbed;

import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/** Gives every {@code @PersistenceContext} field the persistence context of the testbed. */
class PersistenceContexts implements JpaInjectionServices {

    private final EntityManager em;

    PersistenceContexts(EntityManager em) {
        this.em = em;
    }

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
        return () -> new SimpleResourceReference<>(em);
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(InjectionPoint point) {
        throw new UnsupportedOperationException("Nobody asks for the factory: " + point);
    }

    @Override
    public void cleanup() {
        // Nothing was opened
    }
}
