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
import java.nio.charset.StandardCharsets;

/**
 * Where the container answers the script of a page with the login page, because the session has ended meanwhile, this sends the browser itself
 * there: a script cannot show a page. A script of our own is told by the status.
 */
@WebFilter(urlPatterns = "/login.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class EndedSession extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        boolean byScript = asked != null && ScriptServlet.isAskedByScript(request, asked.toString());
        if (asked == null || !byScript && !ScriptServlet.isPartial(request)) {
            chain.doFilter(request, response);
            return;
        }
        forgetWhatWasAsked(request);
        if (byScript) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        lead(response, query == null ? asked.toString() : asked + "?" + query);
    }

    /** Has the script of Faces open a page. */
    static void lead(HttpServletResponse response, String address) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response id=\"j_id1\"><redirect url=\""
                        + attribute(address)
                        + "\"/></partial-response>");
    }

    /** The container keeps the script's request and would repeat it after login; the page itself is to be opened instead. */
    private static void forgetWhatWasAsked(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static String attribute(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
