package id.sop.web.watch;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets pass what has arrived whole. A browser that goes away while it sends a form ends its request here in one line of the log: nobody is there to be
 * answered, and whatever reads the form later would fail with a page of stack.
 */
public class WholeRequests extends HttpFilter {

    private static final System.Logger LOG = System.getLogger(WholeRequests.class.getName());

    /** How the ways to lose a connection read in the words of Java, of the operating system and of servers. */
    private static final Pattern GONE =
            Pattern.compile("(?i)connection (?:reset|closed|terminated parsing)|peer closed|broken pipe");

    private static final int MOST_CAUSES = 32;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            request.getParameterMap();
        } catch (RuntimeException unreadable) {
            if (isGone(unreadable)) {
                LOG.log(Level.INFO, () -> RequestLine.of(request) + ": the browser went away while it was sending");
                return;
            }
            throw unreadable;
        }
        chain.doFilter(request, response);
    }

    static boolean isGone(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(cause -> cause instanceof IOException
                        && cause.getMessage() != null
                        && GONE.matcher(cause.getMessage()).find());
    }
}
