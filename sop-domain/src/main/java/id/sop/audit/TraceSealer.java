package id.sop.audit;

import id.sop.organisation.Offices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every two seconds seals what was written to the trace: later than the work itself, so that nobody waits for the chain. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TraceSealer {

    private static final Logger LOG = Logger.getLogger(TraceSealer.class.getName());

    @Inject
    Offices offices;

    @Inject
    TraceSealing sealing;

    @Inject
    SealedHeads heads;

    private final Set<String> broken = new HashSet<>();
    private boolean away;

    /** A server that cannot seal shall not start: what officers do would fail one act after the other. */
    @PostConstruct
    void requireKey() {
        TraceCodes.own();
    }

    /** While the database is away this says so once, and goes on when it is back. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void onTime() {
        try {
            seal();
            away = false;
        } catch (PersistenceException | EJBException e) {
            if (!away) {
                LOG.log(Level.WARNING, "The trace is not sealed for the moment", e);
            }
            away = true;
        }
    }

    /** Seals all lines of all offices that are there. */
    public void seal() {
        offices.codes().forEach(this::seal);
    }

    private void seal(String office) {
        var more = true;
        while (more) {
            var before = heads.of(office);
            var head = sealing.sealNext(office);
            if (head.isEmpty()) {
                warn(office);
                return;
            }
            broken.remove(office);
            if (!head.equals(before)) { // mostly nothing was written meanwhile
                heads.keep(office, head.get());
            }
            more = head.get().length() >= before.map(SealedHead::length).orElse(0L) + TraceSealing.BATCH;
        }
    }

    private void warn(String office) {
        if (broken.add(office)) {
            LOG.severe(() -> "The chain of the trace of " + office
                    + " does not continue what was sealed last, and is not sealed any further. Verify the trace.");
        }
    }
}
