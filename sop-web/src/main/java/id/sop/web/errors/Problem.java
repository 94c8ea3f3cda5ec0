package id.sop.web.errors;

import id.sop.web.watch.Incidents;
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
        return (String) request.getAttribute(Incidents.NUMBER);
    }

    /** Whether a form was sent, so that the page says what became of it. */
    public boolean isSent() {
        return "POST".equals(request.getMethod());
    }

    /** Whether somebody has logged in, so that a way into the application can be offered. */
    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }
}
