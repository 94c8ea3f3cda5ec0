package id.sop.organisation.calendar;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalTime;

/**
 * A stretch of a day, by the clock on the office's wall.
 *
 * @param from its first moment
 * @param to the moment at which it is over
 */
public record TimeSpan(LocalTime from, LocalTime to) implements Serializable {

    /** @throws HoursBackwards if it does not end after it starts */
    public TimeSpan {
        if (!from.isBefore(to)) {
            throw new HoursBackwards(from, to);
        }
    }

    /** How long it is. */
    public Duration length() {
        return Duration.between(from, to);
    }
}
