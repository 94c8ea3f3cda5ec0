package id.sop.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Why the login page is shown. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    HttpServletRequest request;

    /** Whether the login page is shown because the password was wrong. */
    public boolean isWrongPassword() {
        return request.getAttribute(RefusedLogins.REFUSED) != null;
    }

    /** The name that was typed with a wrong password, since it was right most often; null where none was. */
    public String getName() {
        return (String) request.getAttribute(RefusedLogins.REFUSED);
    }

    /** Whether the login page is shown because the session has ended. */
    public boolean isSessionEnded() {
        return !isWrongPassword()
                && (SessionLimits.ENDED.of(request).isPresent()
                        || request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid());
    }
}
