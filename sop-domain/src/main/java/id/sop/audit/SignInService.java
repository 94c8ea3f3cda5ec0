package id.sop.audit;

import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The comings and goings of officers (masuk dan keluar), as lines of the trace. */
@Stateless
@RolesAllowed("**")
public class SignInService {

    private static final String KIND = "session";

    @Inject
    Event<Traced> trace;

    /** The caller has logged in. */
    public void began() {
        trace("session.began");
    }

    /** The caller logs out. */
    public void ended() {
        trace("session.ended");
    }

    /** The session of the caller has reached its limit. */
    public void expired() {
        trace("session.expired");
    }

    private void trace(String action) {
        trace.fire(Traced.seen(action, KIND, "-"));
    }
}
