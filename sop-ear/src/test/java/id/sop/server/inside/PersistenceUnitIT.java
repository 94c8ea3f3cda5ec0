package id.sop.server.inside;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.ManagedType;
import java.util.Arrays;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PersistenceUnitIT {

    @PersistenceContext(unitName = "../sop-domain.jar#sop")
    private EntityManager entities;

    @Test
    void the_provider_is_the_eclipselink_module_of_the_server() {
        String provider = entities.getDelegate().getClass().getName();

        assertTrue(provider.startsWith("org.eclipse.persistence."), provider);
    }

    @Test
    void every_entity_is_woven_so_that_a_lazy_relation_stays_unread_until_it_is_touched() {
        assertAll(entities.getMetamodel().getEntities().stream()
                .map(ManagedType::getJavaType)
                .map(type -> () -> assertTrue(isWoven(type), type + " is not woven")));
    }

    @Test
    void the_database_answers_through_the_persistence_unit() {
        Object one = entities.createNativeQuery("values 1").getSingleResult();

        assertEquals(1, ((Number) one).intValue());
    }

    private static boolean isWoven(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .map(Class::getName)
                .anyMatch("org.eclipse.persistence.internal.weaving.PersistenceWeaved"::equals);
    }
}
