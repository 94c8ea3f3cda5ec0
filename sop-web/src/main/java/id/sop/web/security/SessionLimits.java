package id.sop.web.security;

import id.sop.web.shared.OwnCookie;
import id.sop.web.shared.ScriptServlet;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Ends a session in which nobody has been there for a while, and every session at the end of a working day. What a page asks by itself, such as
 * whether something has arrived, is no sign of a person; what is typed is.
 */
public class SessionLimits extends HttpFilter {

    /** The cookie by which the login page knows that a session has just ended. */
    public static final OwnCookie ENDED = new OwnCookie("sop-ended");

    private static final Duration TOLD_FOR = Duration.ofMinutes(2);
    private static final String BEGAN = SessionLimits.class.getName() + ".began";
    /** The attribute of a session with the account that has logged in. */
    static final String ACCOUNT = SessionLimits.class.getName() + ".account";

    private static final String SEEN = SessionLimits.class.getName() + ".seen";

    @Inject
    transient Clock clock;

    @Inject
    transient Logins logins;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session == null || request.getUserPrincipal() == null || isResource(request)) {
            chain.doFilter(request, response);
            return;
        }
        Instant now = clock.instant();
        if (SessionTimes.ofServer().isOver(began(session, now), seen(session, now), now)) {
            logins.expired(request.getUserPrincipal().getName());
            session.invalidate();
            request.logout();
            sayEnded(request, response);
            return;
        }
        noteLogin(session, request.getUserPrincipal().getName());
        if (isSignOfPerson(request.getMethod(), request.getHeader(ScriptServlet.UNATTENDED))) {
            session.setAttribute(SEEN, now);
        }
        chain.doFilter(request, response);
    }

    /** The first request of an account in its session is its login: the container says nothing of it. */
    private void noteLogin(HttpSession session, String account) {
        if (!account.equals(session.getAttribute(ACCOUNT))) {
            session.setAttribute(ACCOUNT, account);
            logins.began(account);
        }
    }

    /** Whether somebody did something: a click, a command, a text typed. */
    static boolean isSignOfPerson(String method, String unattended) {
        return unattended == null || !method.equals("GET");
    }

    /** When somebody logged in, which is when the session was seen first. */
    static Instant began(HttpSession session, Instant now) {
        return remembered(session, BEGAN, now);
    }

    /** When somebody was there last. */
    static Instant seen(HttpSession session, Instant now) {
        return remembered(session, SEEN, now);
    }

    private static Instant remembered(HttpSession session, String name, Instant now) {
        Object value = session.getAttribute(name);
        if (value == null) {
            session.setAttribute(name, now);
            return now;
        }
        return (Instant) value;
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource");
    }

    private static void sayEnded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ENDED.give(request, response, "1", TOLD_FOR);
        if (ScriptServlet.isAskedByScript(request, request.getRequestURI()) || ScriptServlet.isPartial(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(address(request.getRequestURI(), request.getQueryString()));
        }
    }

    /** The address that was asked for, on this server: what begins with two slashes would lead to another one. */
    static String address(String uri, String query) {
        String path = uri.replaceFirst("^[/\\\\]+", "/");
        return query == null ? path : path + "?" + query;
    }
}
