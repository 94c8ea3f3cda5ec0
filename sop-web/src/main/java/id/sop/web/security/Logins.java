package id.sop.web.security;

import id.sop.audit.SignInService;
import id.sop.shared.DomainException;
import id.sop.shared.RequestOrigin;
import id.sop.web.watch.Metrics;
import id.sop.web.watch.RequestLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/**
 * Notes who came in, who left and who was refused: in the server's log always, in the trace of the office where the account has one. A password is
 * never noted, nor what cannot be the name of an account, since it may be a password typed into the wrong field.
 */
@ApplicationScoped
public class Logins {

    private static final System.Logger LOG = System.getLogger(Logins.class.getName());

    @Inject
    SignInService attendance;

    @Inject
    RequestOrigin origin;

    @Inject
    Metrics metrics;

    /** An account came in. */
    void began(String account) {
        metrics.login(true);
        note(Level.INFO, "login of ", account);
        trace(attendance::began);
    }

    /** It left by the button. */
    void ended(String account) {
        note(Level.INFO, "logout of ", account);
        trace(attendance::ended);
    }

    /** Its session was over, by one of the two limits. */
    void expired(String account) {
        note(Level.INFO, "end of the session of ", account);
        trace(attendance::expired);
    }

    /** A name and a password that do not belong together, or an account that the server has locked: the log does not know which. */
    void refused(String name) {
        metrics.login(false);
        note(Level.WARNING, "login refused to ", name);
    }

    /** Whoever belongs to no office, or is blocked there, is told so by the page itself; the trace of an office has no line for her. */
    private static void trace(Runnable line) {
        try {
            line.run();
        } catch (DomainException ofNoOffice) {
            LOG.log(Level.INFO, "not in the trace of an office: {0}", ofNoOffice.key());
        }
    }

    private void note(Level level, String what, String account) {
        LOG.log(level, () -> what + RequestLine.account(account) + " from " + origin.address());
    }
}
