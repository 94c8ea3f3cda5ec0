package id.sop.procedures.steps;

import id.sop.shared.Condition;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The instants that part what is late from what is due today, this week and later, in the days of an office.
 *
 * @param now before it everything is late
 * @param tomorrow the first instant of the next day
 * @param nextWeek the first instant of the next Monday
 */
public record DueBounds(Instant now, Instant tomorrow, Instant nextWeek) {

    private static final String NEVER = "1 = 0";

    /** The bounds of this moment, by the clock on the wall of an office. */
    public static DueBounds at(Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        return new DueBounds(
                now, start(today.plusDays(1), zone), start(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), zone));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /**
     * Counts tasks, and how many of them are late, due today and due this week.
     *
     * @param due path of the due time
     */
    public Condition.Counted counted(Condition tasks, String due) {
        return new Condition.Counted(
                tasks.with("now", now).with("tomorrow", tomorrow).with("nextWeek", nextWeek),
                List.of(
                        due + " < :now",
                        due + " >= :now and " + due + " < :tomorrow",
                        due + " >= :tomorrow and " + due + " < :nextWeek"));
    }

    /** Counts what has no due time: never late nor due. */
    public static Condition.Counted never(Condition counted) {
        return new Condition.Counted(counted, List.of(NEVER, NEVER, NEVER));
    }
}
