package id.sop.web.watch;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why a request fails though neither the officer nor the program did anything wrong. */
public enum Outage {
    /** The database does not answer, or no connection to it is to be had. */
    DATABASE_AWAY,
    /** There is no room to store anything. */
    STORAGE_FULL;

    /** PostgreSQL: disk_full. */
    private static final String NO_ROOM = "53100";

    /** Connection exceptions of the SQL standard, then PostgreSQL: shut down, crashed, starting up, too many connections. */
    private static final List<String> AWAY = List.of("08", "57P01", "57P02", "57P03", "53300");

    /** Derby names a database that it cannot open, or that a failed write has closed. */
    private static final List<String> DERBY_AWAY = List.of("XJ040", "XJ041", "40XT", "XSLA", "XSDG", "XSDF", "XBM0");

    /** What the operating system says, whose words Java passes on. */
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

    /** The outage behind an exception, looked for in all that caused it; empty if it is of another kind. */
    public static Optional<Outage> of(Throwable thrown) {
        boolean away = false;
        for (Throwable cause : causes(thrown)) {
            if (isFull(cause)) {
                return Optional.of(STORAGE_FULL);
            }
            away |= cause instanceof SQLException failure && isAway(failure);
        }
        return away ? Optional.of(DATABASE_AWAY) : Optional.empty();
    }

    /** Tells a program that asked, such as a load balancer, when to ask again. */
    public static void askAgainLater(HttpServletResponse response) {
        response.setHeader("Retry-After", "30");
    }

    private static boolean isFull(Throwable cause) {
        return cause instanceof SQLException failure && NO_ROOM.equals(failure.getSQLState())
                || (cause instanceof IOException || cause instanceof SQLException)
                        && cause.getMessage() != null
                        && FULL.stream().anyMatch(cause.getMessage()::contains);
    }

    /** A pool that has no connection to give says so without a state; a driver always names one. */
    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                || AWAY.stream().anyMatch(state::startsWith)
                || DERBY_AWAY.stream().anyMatch(state::startsWith);
    }

    private static Set<Throwable> causes(Throwable thrown) {
        Set<Throwable> causes = new HashSet<>();
        Deque<Throwable> open = new ArrayDeque<>(List.of(thrown));
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (causes.add(next)) {
                Optional.ofNullable(next.getCause()).ifPresent(open::push);
                List.of(next.getSuppressed()).forEach(open::push);
                if (next instanceof SQLException failure) {
                    Optional.ofNullable(failure.getNextException()).ifPresent(open::push);
                }
            }
        }
        return causes;
    }
}
