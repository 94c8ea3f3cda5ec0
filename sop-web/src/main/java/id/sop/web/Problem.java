package id.sop.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What an error page says: the sentence of a refusal, the number of an incident. */
@Named
@RequestScoped
public class Problem {

    @Inject
    HttpServletRequest request;

    /** The sentence of the refusal, null where there is none. */
    public String getSentence() {
        return (String) request.getAttribute(ErrorPages.SENTENCE);
    }

    /** The number under which the incident stands in the log, null where there is none. */
    public String getIncident() {
        Object incident = request.getAttribute(ErrorPages.INCIDENT);
        String text = incident == null ? request.getParameter("incident") : incident.toString();
        return Incidents.valid(text) ? text : null;
    }

    /** Whether a form was sent, so that the page says what became of it. */
    public boolean isSent() {
        return "POST".equals(request.getMethod());
    }

    /** Whether somebody has logged in, so that a way into the application can be offered. */
    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** Whether the login page is shown because the password was wrong. */
    public boolean isWrongPassword() {
        return request.getAttribute(RefusedLogins.REFUSED) != null;
    }

    /** Whether the login page is shown because the session has ended. */
    public boolean isSessionEnded() {
        return !isWrongPassword()
                && (SessionLimits.ENDED.of(request).isPresent()
                        || request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid());
    }
}
