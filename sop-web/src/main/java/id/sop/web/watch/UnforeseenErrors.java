package id.sop.web.watch;

import id.sop.web.shared.ScriptServlet;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives an incident number to what fails outside of a page (which sees to it itself): files, prints, exports, answers to scripts, filters.
 * A person gets the page with the number, a script the number alone.
 */
public class UnforeseenErrors extends HttpFilter {

    @Inject
    transient Incidents incidents;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            String number = incidents.log(request, failure);
            if (response.isCommitted()) {
                throw failure; // the connection is cut: half a file must not look like a whole one
            }
            response.reset();
            answer(request, response, number, Outage.of(failure).isPresent());
        }
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, String number, boolean interrupted)
            throws IOException {
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        if (interrupted) {
            Outage.askAgainLater(response);
            status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        if (ScriptServlet.isAskedByScript(request, request.getRequestURI())) {
            response.setStatus(status);
            response.setContentType("application/json");
            response.getWriter().write("{\"incident\":\"" + number + "\"}");
        } else {
            response.sendError(status);
        }
    }
}
