package id.sop.organisation.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The weekly pattern of an office: which days it works, and their hours.
 *
 * @param days the working days; a day that is missing is free every week
 */
public record WeeklyHours(Map<DayOfWeek, DayHours> days) {

    /** @throws IllegalArgumentException if there is no working day */
    public WeeklyHours {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A week has at least one working day, but this has none");
        }
        days = Collections.unmodifiableMap(new EnumMap<>(days));
    }

    /** The hours of that day, or nothing if it is free every week. */
    public Optional<DayHours> on(DayOfWeek day) {
        return Optional.ofNullable(days.get(day));
    }

    /** The working time of a week without days off; Perpres 21/2023 section 4 wants 37 h 30 min, 32 h 30 min in Ramadan. */
    public Duration total() {
        return days.values().stream().map(DayHours::total).reduce(Duration.ZERO, Duration::plus);
    }
}
