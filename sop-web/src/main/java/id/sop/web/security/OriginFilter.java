package id.sop.web.security;

import id.sop.shared.RequestOrigin;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** States from where a request comes, for the trace; behind a proxy the server is told to trust its header, not this filter. */
public class OriginFilter extends HttpFilter {

    @Inject
    transient RequestOrigin origin;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        origin.cameFrom(request.getRemoteAddr());
        chain.doFilter(request, response);
    }
}
