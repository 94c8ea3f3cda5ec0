package id.sop.procedures;

import id.sop.shared.Condition;
import jakarta.persistence.EntityManager;

/**
 * How much of what waits for the caller is late or soon due.
 *
 * @param all everything that waits
 * @param late past its due time
 * @param today due later today
 * @param thisWeek due later this week, up to Sunday, today not counted
 */
public record TaskCounts(long all, long late, long today, long thisWeek) {

    /** Nothing waits. */
    public static final TaskCounts NONE = new TaskCounts(0, 0, 0, 0);

    /**
     * Counts the tasks of one source in one statement.
     *
     * @param due path of the due time
     */
    public static TaskCounts of(EntityManager em, Condition tasks, String due, DueBounds bounds) {
        var counted = tasks.with("now", bounds.now())
                .with("tomorrow", bounds.tomorrow())
                .with("nextWeek", bounds.nextWeek())
                .counts(
                        em,
                        due + " < :now",
                        due + " >= :now and " + due + " < :tomorrow",
                        due + " >= :tomorrow and " + due + " < :nextWeek");
        return new TaskCounts(counted.get(0), counted.get(1), counted.get(2), counted.get(3));
    }

    /** Both together. */
    public TaskCounts plus(TaskCounts other) {
        return new TaskCounts(all + other.all, late + other.late, today + other.today, thisWeek + other.thisWeek);
    }
}
