package id.sop.drafts;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Every night removes the drafts that nobody came back for. */
@Singleton
public class DraftsCleaning {

    /** How long a draft waits for its owner. */
    static final Duration KEPT = Duration.ofDays(14);

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    Clock clock;

    @Schedule(hour = "2", minute = "40", persistent = false)
    void clean() {
        removeOld();
    }

    /** Removes what was kept last more than 14 days ago. @return how many drafts */
    public int removeOld() {
        return em.createQuery("delete from Draft d where d.savedAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
