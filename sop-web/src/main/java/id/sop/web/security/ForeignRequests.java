package id.sop.web.security;

import id.sop.web.shared.ScriptServlet;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses what another site has a browser send, and methods that nothing here knows. Also in the place of the login page: the container would keep
 * such a post and send it after the login.
 */
public class ForeignRequests extends HttpFilter {

    /** What a person reads who was led here. It is no page of Faces, which would begin a session in the place of hers. */
    private static final String PAGE = "/errors/other-site.html";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String method = request.getMethod();
        boolean byScript = ScriptServlet.isAskedByScript(request, request.getRequestURI());
        if (!READING.contains(method)
                && isForeign(
                        request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"))) {
            forgetWhatWasSent(request);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            if (method.equals("POST") && !byScript) {
                response.setContentType("text/html;charset=UTF-8");
                request.getRequestDispatcher(PAGE).include(request, response);
            }
        } else if (!isKnown(method, byScript)) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Pages are read and sent; what a script keeps, it may also drop. */
    static boolean isKnown(String method, boolean byScript) {
        return READING.contains(method) || method.equals("POST") || byScript && method.equals("DELETE");
    }

    /** Whether the browser says that a page of another site sends this. "none" is a person: an address typed, a page reloaded. */
    static boolean isForeign(String site, String origin, String host) {
        return !"none".equals(site) && !ScriptServlet.isOurOwn(site, origin, host);
    }

    private static void forgetWhatWasSent(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && request.getUserPrincipal() == null) {
            session.invalidate();
        }
    }
}
