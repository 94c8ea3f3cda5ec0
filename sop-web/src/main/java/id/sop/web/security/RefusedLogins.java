package id.sop.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hears of a refused login where the container shows the login page again, and tells the page. */
@WebFilter(urlPatterns = "/login.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class RefusedLogins extends HttpFilter {

    /** The attribute of a request that shows the login page again, with the name that was typed: the parameter is not in the request that every server injects. */
    public static final String REFUSED = RefusedLogins.class.getName() + ".refused";

    @Inject
    transient Logins logins;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String name = request.getParameter("j_username");
        if (name != null && request.getParameter("failed") != null) {
            logins.refused(name);
            request.setAttribute(REFUSED, name);
        }
        chain.doFilter(request, response);
    }
}
