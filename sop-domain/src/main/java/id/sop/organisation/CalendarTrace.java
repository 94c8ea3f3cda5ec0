package id.sop.organisation;

import id.sop.organisation.calendar.CalendarYear;
import id.sop.organisation.calendar.WeeklyHours;
import id.sop.shared.Traced;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A change of the calendar as a line of the trace: each day, period and hour that differs, before and after. */
final class CalendarTrace {

    private CalendarTrace() {}

    static Traced of(
            String kind, int version, Optional<CalendarYear> before, CalendarYear after, String reason, int moved) {
        var values = values(after);
        values.put("reason", reason);
        values.put("movedDueTimes", Integer.toString(moved));
        return Traced.changed(
                "calendar.changed",
                kind,
                after.year() + "/" + version,
                before.map(CalendarTrace::values).orElse(new LinkedHashMap<>()),
                values);
    }

    private static Map<String, String> values(CalendarYear year) {
        var values = new LinkedHashMap<String, String>();
        values.put("basis", String.join("; ", year.basis()));
        values.put("hours", week(year.hours()));
        year.periods()
                .forEach(period ->
                        values.put(period.name(), period.from() + "–" + period.to() + ": " + week(period.hours())));
        year.daysOff().forEach(day -> values.put(day.date().toString(), day.name() + " (" + day.kind() + ")"));
        values.put("roundTheClock", String.join(", ", year.roundTheClock()));
        return values;
    }

    private static String week(WeeklyHours week) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> week.on(day).isPresent())
                .map(day -> day.getValue() + ": "
                        + week.on(day).orElseThrow().spans().stream()
                                .map(span -> span.from() + "–" + span.to())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
