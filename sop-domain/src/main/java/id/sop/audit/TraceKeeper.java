package id.sop.audit;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.shared.RequestOrigin;
import id.sop.shared.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes a line for everything that is traced, in the transaction that did it: without that line nothing happened. */
@ApplicationScoped
class TraceKeeper {

    @Inject
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Offices offices;

    @Inject
    RequestOrigin origin;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(@Observes Traced traced) {
        var caller = current.get();
        var positions = String.join(", ", offices.titlesOf(caller.authority()));
        var who = new TraceEntry.Who(caller.office(), caller.username(), caller.name(), positions, origin.address());
        var entry = new TraceEntry(
                who, clock.instant(), traced, TraceValues.write(traced.before()), TraceValues.write(traced.after()));
        em.persist(entry);
        entry.sign(TraceCodes.own());
    }
}
