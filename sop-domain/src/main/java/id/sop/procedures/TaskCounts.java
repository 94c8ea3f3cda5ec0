package id.sop.procedures;

import java.io.Serializable;
import java.util.Map;

/**
 * How much waits for the caller.
 *
 * @param late past its due time
 * @param today due later today
 * @param thisWeek due later this week, up to Sunday, today not counted
 * @param byKind all of it, by kind of task
 */
public record TaskCounts(long late, long today, long thisWeek, Map<String, Long> byKind) implements Serializable {

    public TaskCounts {
        byKind = Map.copyOf(byKind);
    }

    public long total() {
        return byKind.values().stream().mapToLong(Long::longValue).sum();
    }
}
