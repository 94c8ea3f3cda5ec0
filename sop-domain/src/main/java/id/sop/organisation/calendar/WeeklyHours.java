package id.sop.organisation.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The weekly pattern of an office: which days it works, and their hours.
 *
 * @param days the working days; a day that is missing is free every week
 */
public record WeeklyHours(Map<DayOfWeek, DayHours> days) implements Serializable {

    /** @throws NoWorkingDay if there is no working day */
    public WeeklyHours {
        if (days.isEmpty()) {
            throw new NoWorkingDay();
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

    /**
     * Days of the same hours together, in the order of the week.
     *
     * @param days the days, at least one
     * @param hours their hours
     */
    public record Group(List<DayOfWeek> days, DayHours hours) implements Serializable {}

    /** The week as it is written down: days of the same hours once. */
    public List<Group> groups() {
        var together = new LinkedHashMap<DayHours, List<DayOfWeek>>();
        days.forEach((day, hours) ->
                together.computeIfAbsent(hours, same -> new ArrayList<>()).add(day));
        return together.entrySet().stream()
                .map(group -> new Group(List.copyOf(group.getValue()), group.getKey()))
                .toList();
    }
}
