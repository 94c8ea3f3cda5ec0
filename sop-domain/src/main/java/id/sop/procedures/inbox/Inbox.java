package id.sop.procedures.inbox;

import static java.util.stream.Collectors.toMap;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.procedures.steps.Task;
import id.sop.procedures.steps.TaskFilter;
import id.sop.procedures.steps.TaskSource;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** "Tugas saya": what the caller must do now, hers and her positions', overdue first. */
@Stateless
@RolesAllowed("**")
public class Inbox {

    /** As many tasks as an open page watches one by one. */
    private static final int WATCHED = 50;

    @Inject
    CurrentCaller current;

    @Inject
    CallersWork work;

    @Inject
    Offices offices;

    @Inject
    @Any
    Instance<TaskSource> sources;

    @Inject
    Clock clock;

    /** The tasks that match, in {@link Task#ORDER}. */
    public Page<Task> page(TaskQuery query, Slice slice) {
        var filter = work.tasks(query);
        var wanted = slice.first() + slice.size();
        var total = 0L;
        var tasks = new ArrayList<Task>();
        for (var source : waiting(query.kind())) {
            var found = source.tasks(filter, wanted);
            total += found.size() < wanted ? found.size() : count(source, query, filter);
            tasks.addAll(found);
        }
        return new Page<>(
                tasks.stream()
                        .sorted(Task.ORDER)
                        .skip(slice.first())
                        .limit(slice.size())
                        .toList(),
                total);
    }

    private long count(TaskSource source, TaskQuery query, TaskFilter filter) {
        return query.isNarrowed() ? source.count(filter) : all(source);
    }

    private long all(TaskSource source) {
        return counts().get(source.kind()).all();
    }

    /** How much waits for the caller by kind of task, and how much of that is late or soon due; whatever the page shows of it. */
    public Map<String, TaskCounts> counts() {
        return work.waiting();
    }

    /** How it stands, for a page that is open and asks again and again. */
    public InboxState state() {
        var filter = work.tasks();
        var first = waiting(null).stream()
                .flatMap(source -> source.tasks(filter, WATCHED).stream())
                .sorted(Task.ORDER)
                .limit(WATCHED)
                .toList();
        var waiting = counts().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, counted -> counted.getValue().all()));
        return InboxState.of(waiting, first, offices.calendar(current.get().office()), clock.instant());
    }

    /** The kinds of which something waits: most officers have no task of most kinds. @param kind the one that is asked for; null for all */
    private List<TaskSource> waiting(String kind) {
        return sources.stream()
                .filter(source -> kind == null || kind.equals(source.kind()))
                .filter(source -> all(source) > 0)
                .toList();
    }
}
