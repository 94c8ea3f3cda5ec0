package id.sop.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The clock of the machine, to the millisecond, for everything that asks for a clock. */
@ApplicationScoped
public class SystemClock {

    /** Milliseconds, so that an instant reads back from every database as it was written. */
    @Produces
    public static Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }
}
