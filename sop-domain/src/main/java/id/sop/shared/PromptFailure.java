package id.sop.shared;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * A query that finds the database away fails at once. By itself EclipseLink asks three times with five seconds between, and has no property
 * for it; whoever waits in front of a page would wait that long.
 */
public class PromptFailure implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
