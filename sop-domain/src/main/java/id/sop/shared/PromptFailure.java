package id.sop.shared;

import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * A query that finds the database away fails at once. By itself EclipseLink asks three times with five seconds between, and has no property
 * for it; whoever waits in front of a page would wait that long.
 *
 * <p>A listener and no customizer: that interface has moved between the versions of EclipseLink that servers bring.
 */
public class PromptFailure extends SessionEventAdapter {

    @Override
    public void preLogin(SessionEvent event) {
        event.getSession().getLogin().setQueryRetryAttemptCount(0);
    }
}
