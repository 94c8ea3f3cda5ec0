package id.sop.server.inside;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.procedures.runs.GivenPaper;
import id.sop.procedures.runs.RunService;
import id.sop.procedures.runs.StepSubmission;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.PlainStep;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LazyRelationIT {

    @PersistenceContext(unitName = "../sop-domain.jar#sop")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Inject
    private RunService procedures;

    @Test
    void the_run_of_a_performed_step_is_not_loaded_until_it_is_touched() throws Exception {
        Caller.named("pky.umum").runs(this::startRun);

        transaction.begin();
        try {
            seesTheRelationOnlyWhenTouched();
        } finally {
            transaction.rollback();
        }
    }

    private void seesTheRelationOnlyWhenTouched() throws Exception {
        Object step = entities.createQuery("select p from PerformedStep p")
                .setMaxResults(1)
                .getSingleResult();
        assertFalse(isLoaded(step));
        touchRun(step);
        assertTrue(isLoaded(step));
    }

    private void startRun() {
        var papers = List.of(GivenPaper.seenOnPaper("Berkas permohonan"));
        var input = new PlainStep();
        input.setAbout("Motivasi di sekolah");
        procedures.start(
                "PKY-MOTIVASI-LKS-SEKOLAH",
                UUID.randomUUID().toString(),
                Instant.now(),
                null,
                new StepSubmission(0, Outcome.DONE, null, papers, input));
    }

    /** Reads the relation as the woven code of the entity does. */
    private static void touchRun(Object step) throws Exception {
        Method reading = step.getClass().getDeclaredMethod("_persistence_get_run");
        reading.setAccessible(true);
        reading.invoke(step);
    }

    /** Weaving puts a value holder beside the field; it is empty, or not instantiated, until the relation is read. */
    private static boolean isLoaded(Object step) throws Exception {
        Field field = step.getClass().getDeclaredField("_persistence_run_vh");
        field.setAccessible(true);
        Object holder = field.get(step);
        return holder != null
                && (boolean) holder.getClass().getMethod("isInstantiated").invoke(holder);
    }
}
