package id.sop.web.watch;

import id.sop.web.shared.ScriptServlet;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Measures every request, by its kind and the class of its status; never by its address, which may name a record. */
public class MeasuredRequests extends HttpFilter {

    @Inject
    transient Metrics metrics;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long from = System.nanoTime();
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        metrics.began();
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            metrics.ended(
                    kind(request.getServletPath(), ScriptServlet.isPartial(request)),
                    status,
                    Duration.ofNanos(System.nanoTime() - from));
        }
    }

    static String kind(String path, boolean partial) {
        if (path.startsWith("/jakarta.faces.resource") || path.startsWith("/resources/")) {
            return "resource";
        }
        if (path.startsWith(ScriptServlet.PATH)) {
            return "script";
        }
        if (path.endsWith(".xhtml")) {
            return partial ? "ajax" : "page";
        }
        return path.matches("/(files|print|export)|.*\\.(pdf|csv|xlsx|xml|xsd|bpmn)") ? "download" : "other";
    }
}
