package id.sop.web.administration;

import id.sop.organisation.calendar.DayHours;
import id.sop.organisation.calendar.WeeklyHours;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/** The hours of a week as a form asks for them, from Monday to Sunday. */
public class WeekForm implements Serializable {

    private final List<DayForm> days;

    WeekForm(WeeklyHours week) {
        days = Arrays.stream(DayOfWeek.values())
                .map(day -> new DayForm(day, week.on(day).orElse(null)))
                .toList();
    }

    WeeklyHours hours() {
        var hours = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        days.forEach(day -> day.hours().ifPresent(found -> hours.put(day.getDay(), found)));
        return new WeeklyHours(hours);
    }

    public List<DayForm> getDays() {
        return days;
    }
}
