package id.sop.procedures.inbox;

import id.sop.organisation.calendar.WorkingCalendar;
import id.sop.procedures.steps.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How the caller's inbox stands, in little: enough to see that something arrived, was taken or became late.
 *
 * @param fingerprint differs whenever that happened
 * @param waiting how much waits by kind of task
 * @param reminders the tasks that are hers to do and will be due within a working hour, or became due within the last hour
 */
public record InboxState(String fingerprint, Map<String, Long> waiting, List<Reminder> reminders) {

    /** How much working time before the due time an officer is reminded, and for how long after it. */
    static final Duration REMINDED = Duration.ofHours(1);

    /**
     * A task whose time comes or has come.
     *
     * @param due whether it is due now, not only soon
     */
    public record Reminder(Task task, boolean due) {}

    public InboxState {
        waiting = Map.copyOf(waiting);
        reminders = List.copyOf(reminders);
    }

    /** @param first the first tasks, which are the latest and the next; the rest shows in the counts */
    static InboxState of(Map<String, Long> waiting, List<Task> first, WorkingCalendar calendar, Instant now) {
        var reminders = first.stream()
                .filter(task -> task.holder().isEmpty() || task.mine())
                .filter(task ->
                        task.dueAt().filter(due -> isNear(due, calendar, now)).isPresent())
                .map(task -> new Reminder(task, isDue(task, now)))
                .toList();
        var seen = first.stream()
                .map(task ->
                        List.of(task.kind(), task.number(), task.row(), task.holder(), task.dueAt(), isDue(task, now)))
                .toList();
        var fingerprint = Objects.hash(new TreeMap<>(waiting), seen, reminders.size());
        return new InboxState(Integer.toHexString(fingerprint), waiting, reminders);
    }

    private static boolean isNear(Instant due, WorkingCalendar calendar, Instant now) {
        return now.isAfter(due)
                ? !now.isAfter(due.plus(REMINDED))
                : calendar.workingTimeBetween(now, due).compareTo(REMINDED) <= 0;
    }

    private static boolean isDue(Task task, Instant now) {
        return task.dueAt().filter(due -> !due.isAfter(now)).isPresent();
    }
}
