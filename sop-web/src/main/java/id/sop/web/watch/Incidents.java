package id.sop.web.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What failed since the start, each time under a number for the person and for the log: eight letters and digits that cannot be mistaken for one
 * another on the telephone. The log has all of it, an administrator sees the last ones.
 */
@ApplicationScoped
public class Incidents {

    /** The attribute of a request that failed, with the number of its incident. */
    public static final String NUMBER = "id.sop.web.incident";

    /** So many are remembered; the log has the others. */
    static final int REMEMBERED = 50;

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final System.Logger LOG = System.getLogger(Incidents.class.getName());
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Clock clock;

    @Inject
    Metrics metrics;

    private final Deque<Incident> last = new ArrayDeque<>();

    /** Writes an incident into the log; whatever else fails in the same request has the same number. @return its number */
    public String log(HttpServletRequest request, Throwable thrown) {
        var known = (String) request.getAttribute(Incidents.NUMBER);
        var number = known == null ? next() : known;
        if (known == null) {
            request.setAttribute(Incidents.NUMBER, number);
            remember(new Incident(number, clock.instant(), RequestLine.address(request), reason(thrown)));
        }
        LOG.log(Level.ERROR, () -> line(number, request) + System.lineSeparator() + indented(thrown));
        return number;
    }

    /** The last ones, the newest first. */
    public List<Incident> last() {
        synchronized (last) {
            return List.copyOf(last);
        }
    }

    void remember(Incident incident) {
        metrics.failed(incident.reason());
        synchronized (last) {
            last.addFirst(incident);
            if (last.size() > REMEMBERED) {
                last.removeLast();
            }
        }
    }

    private static String reason(Throwable thrown) {
        return Outage.of(thrown)
                .map(outage -> outage == Outage.DATABASE_AWAY ? "database-away" : "storage-full")
                .orElse("error");
    }

    /** One line: the number, what was asked for, who and from where; nothing of what was sent. */
    static String line(String number, HttpServletRequest request) {
        return "incident " + number + ": " + RequestLine.of(request);
    }

    /** The stack below its line. No line of it begins where an entry of the log does, whatever words an exception repeats. */
    static String indented(Throwable thrown) {
        var stack = new StringWriter();
        thrown.printStackTrace(new PrintWriter(stack));
        return stack.toString()
                .lines()
                .map(line -> "    " + RequestLine.oneLine(line.replace("\t", "  ")))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    static String next() {
        return group() + "-" + group();
    }

    private static String group() {
        return RANDOM.ints(GROUP, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }
}
