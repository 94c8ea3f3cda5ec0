package id.sop.procedures;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * The instants that part what is late from what is due today, this week and later, in the days of an office.
 *
 * @param now before it everything is late
 * @param tomorrow the first instant of the next day
 * @param nextWeek the first instant of the next Monday
 */
public record DueBounds(Instant now, Instant tomorrow, Instant nextWeek) {

    static DueBounds at(Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        return new DueBounds(
                now, start(today.plusDays(1), zone), start(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), zone));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    TaskFilter narrow(TaskFilter tasks, TaskQuery.Due due) {
        return switch (due) {
            case LATE -> tasks.due(null, now);
            case TODAY -> tasks.due(now, tomorrow);
            case THIS_WEEK -> tasks.due(tomorrow, nextWeek);
        };
    }
}
