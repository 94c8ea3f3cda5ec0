package id.sop.procedures.inbox;

import static java.util.stream.Collectors.toMap;

import id.sop.shared.Condition;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

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

    /** Counts the tasks of all sources in one statement. @return by kind of task */
    static Map<String, TaskCounts> of(EntityManager em, Map<String, Condition.Counted> tasks) {
        return Condition.counts(em, tasks).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, counted -> of(counted.getValue())));
    }

    private static TaskCounts of(List<Long> counts) {
        return new TaskCounts(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
    }

    /** Both together. */
    public TaskCounts plus(TaskCounts other) {
        return new TaskCounts(all + other.all, late + other.late, today + other.today, thisWeek + other.thisWeek);
    }
}
