package id.sop.web.security;

import id.sop.web.watch.Metrics;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;

/** Counts the sessions in which somebody is logged in: each has the name of an account until it ends. */
@WebListener
public class OpenSessions implements HttpSessionAttributeListener {

    @Inject
    Metrics metrics;

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getName().equals(SessionLimits.ACCOUNT)) {
            metrics.sessionOpened();
        }
    }

    @Override
    public void attributeRemoved(HttpSessionBindingEvent event) {
        if (event.getName().equals(SessionLimits.ACCOUNT)) {
            metrics.sessionClosed();
        }
    }
}
