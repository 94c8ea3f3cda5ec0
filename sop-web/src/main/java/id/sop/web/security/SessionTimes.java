package id.sop.web.security;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a session lasts: until nobody has been there for a while, and not longer than a working day (ASVS 7.3.1, 7.3.2).
 *
 * @param idle how long nobody may be there
 * @param absolute how long after login
 */
public record SessionTimes(Duration idle, Duration absolute) {

    /** How long before the idle end the page asks whether somebody is there. */
    public static final Duration ASKED_BEFORE = Duration.ofMinutes(2);

    /** How long before the absolute end the page asks to finish. */
    public static final Duration WARNED_BEFORE = Duration.ofMinutes(10);

    /** The times of this server: {@code sop.session.idle} and {@code sop.session.absolute}, by default 15 minutes and 8 hours. */
    public static SessionTimes ofServer() {
        return new SessionTimes(property("sop.session.idle", "PT15M"), property("sop.session.absolute", "PT8H"));
    }

    private static Duration property(String name, String otherwise) {
        return Duration.parse(System.getProperty(name, otherwise));
    }

    /** How much is left until the session ends because nobody is there. */
    public Duration idleLeft(Instant seen, Instant now) {
        return left(seen, idle, now);
    }

    /** How much is left until it ends whoever is there. */
    public Duration absoluteLeft(Instant began, Instant now) {
        return left(began, absolute, now);
    }

    /** Whether it is over. */
    public boolean isOver(Instant began, Instant seen, Instant now) {
        return idleLeft(seen, now).isZero() || absoluteLeft(began, now).isZero();
    }

    private static Duration left(Instant from, Duration length, Instant now) {
        var left = Duration.between(now, from.plus(length));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
