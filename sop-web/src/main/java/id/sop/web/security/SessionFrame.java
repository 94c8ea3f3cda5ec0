package id.sop.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What every page knows of its session, in seconds, so that it can warn before the end. */
@Named
@RequestScoped
public class SessionFrame {

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private final SessionTimes times = SessionTimes.ofServer();

    /** How long nobody may be there. */
    public long getIdle() {
        return times.idle().toSeconds();
    }

    /** How long before that end the page asks. */
    public long getAskedBefore() {
        return within(SessionTimes.ASKED_BEFORE, times.idle());
    }

    /** How long a session lasts at most. */
    public Duration getAbsolute() {
        return times.absolute();
    }

    /** How long the session lasts at most, from now. */
    public long getLeft() {
        Instant now = clock.instant();
        return times.absoluteLeft(SessionLimits.began(request.getSession(), now), now)
                .toSeconds();
    }

    /** How long before that end the page warns. */
    public long getWarnedBefore() {
        return within(SessionTimes.WARNED_BEFORE, times.absolute());
    }

    /** A session that is made very short is warned of half way. */
    private static long within(Duration before, Duration whole) {
        return Math.min(before.toSeconds(), whole.toSeconds() / 2);
    }
}
