package id.sop.web.security;

import id.sop.web.shared.ScriptServlet;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Where the container answers the script of a page with the login page, because the session has ended meanwhile, the script is told by the status:
 * it cannot show a page, and leads nowhere, since what is typed may not be kept so far.
 */
@WebFilter(urlPatterns = "/login.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class EndedSession extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (asked == null
                || !ScriptServlet.isAskedByScript(request, asked.toString()) && !ScriptServlet.isPartial(request)) {
            chain.doFilter(request, response);
            return;
        }
        forgetWhatWasAsked(request);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }

    /** The container keeps the script's request and would repeat it after login; the page itself is to be opened instead. */
    private static void forgetWhatWasAsked(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
