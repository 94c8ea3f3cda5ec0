package id.sop.web.watch;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Says at once that the service is interrupted while the database is away; nobody waits for a page that cannot come. */
public class DatabaseAway extends HttpFilter {

    /** What needs no database. */
    private static final List<String> UNTOUCHED = List.of(
            "/jakarta.faces.resource", "/resources/", "/health/", "/metrics", "/errors/", "/language", "/favicon.ico");

    @Inject
    transient DatabaseWatch database;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (database.isAnswering() || UNTOUCHED.stream().anyMatch(request.getServletPath()::startsWith)) {
            chain.doFilter(request, response);
        } else {
            Outage.askAgainLater(response);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
