package id.sop.audit;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.NotPermitted;
import id.sop.organisation.Right;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Verifies that the trace of an office is what it was when it was written: for auditors. */
@Stateless
@RolesAllowed("**")
public class TraceVerificationService {

    /** Lines read at one call: well below a second. */
    private static final int STRETCH = 5000;

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    SealedHeads heads;

    @Inject
    Clock clock;

    @Inject
    Event<Traced> trace;

    /**
     * How far the trace is sealed; empty if nothing is yet.
     *
     * @throws id.sop.organisation.NotPermitted without the right to read the trace
     */
    public Optional<ChainStatus> status() {
        return Optional.ofNullable(em.find(TraceChain.class, office())).map(TraceChain::status);
    }

    /**
     * Begins a verification.
     *
     * @throws id.sop.organisation.NotPermitted without the right to read the trace
     */
    public ChainCheck begin() {
        var office = office();
        try {
            return ChainCheck.begin(connection(), office, heads.of(office), clock.instant(), TraceCodes.own());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads the next lines. The end of a verification leaves a line in the trace.
     *
     * @throws id.sop.organisation.NotPermitted without the right to read the trace of that office
     */
    public ChainCheck goOn(ChainCheck check) {
        if (!check.office().equals(office())) {
            throw new NotPermitted();
        }
        try {
            check.read(connection(), TraceCodes.own(), STRETCH);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (check.isDone()) {
            trace.fire(Traced.done(
                    "trace.verified",
                    "trace",
                    "-",
                    Map.of("lines", Long.toString(check.length()), "findings", Long.toString(check.found()))));
        }
        return check;
    }

    private String office() {
        var caller = current.get();
        caller.require(Right.READ_TRACE);
        return caller.office();
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
