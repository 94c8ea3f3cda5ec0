package id.sop.procedures.steps;

import id.sop.shared.Condition;
import java.util.List;
import java.util.Map;

/**
 * A kind of work that shows in the inbox. The engine brings the steps of runs; a module adds what fans out of a step, such as the follow-ups
 * of a disposition, by a bean of this type.
 */
public interface TaskSource {

    /** The key of its tasks, {@link Task#kind()}. */
    String kind();

    /** At most {@code limit} tasks, in {@link Task#ORDER}. */
    List<Task> tasks(TaskFilter filter, int limit);

    /** How many tasks there are. */
    long count(TaskFilter filter);

    /** How they are counted, and which of them are late or soon due. */
    Condition.Counted counted(TaskFilter filter, DueBounds due);

    /** What else of the caller's is to be counted in the same statement, by keys that are no kind of task; mostly nothing. */
    default Map<String, Condition> besides(TaskFilter filter) {
        return Map.of();
    }
}
