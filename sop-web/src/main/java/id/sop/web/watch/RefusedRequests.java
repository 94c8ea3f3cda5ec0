package id.sop.web.watch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;

/** Notes in the log who was refused what: a right that she lacks, or a record that does not exist for her. */
public class RefusedRequests extends HttpFilter {

    private static final System.Logger LOG = System.getLogger(RefusedRequests.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        int status = response.getStatus();
        if (status == HttpServletResponse.SC_FORBIDDEN
                || status == HttpServletResponse.SC_NOT_FOUND && request.getUserPrincipal() != null) {
            LOG.log(Level.INFO, () -> "refused with " + status + ": " + RequestLine.of(request));
        }
    }
}
