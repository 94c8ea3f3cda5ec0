package id.sop.procedures.inbox;

import static java.util.stream.Collectors.toMap;

import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.procedures.steps.DueBounds;
import id.sop.procedures.steps.TaskFilter;
import id.sop.procedures.steps.TaskSource;
import id.sop.shared.Condition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** How much work the caller has, as the frame of every page says it: counted in one statement, once a request. */
@RequestScoped
public class CallersWork {

    private static final TaskQuery ANY = new TaskQuery(null, false, null, null);

    @Inject
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Offices offices;

    @Inject
    @Any
    Instance<TaskSource> sources;

    @Inject
    Clock clock;

    private Map<String, TaskCounts> counts;

    /** How much waits, by kind of task. */
    Map<String, TaskCounts> waiting() {
        return sources.stream().map(TaskSource::kind).collect(toMap(kind -> kind, counts()::get));
    }

    /** What a source has counted beside its tasks, under the key that it gave. */
    public long counted(String key) {
        return counts().get(key).all();
    }

    /** All her tasks. */
    TaskFilter tasks() {
        return tasks(ANY);
    }

    /** Those of her tasks that are asked for. */
    TaskFilter tasks(TaskQuery query) {
        var caller = current.get();
        var tasks = new TaskFilter(
                caller.office(),
                caller.positions(),
                acting(caller),
                caller.username(),
                query.onlyMine(),
                null,
                null,
                query.text());
        return query.due() == null ? tasks : query.due().of(tasks, due(caller));
    }

    private Map<String, TaskCounts> counts() {
        if (counts == null) {
            var caller = current.get();
            var tasks = tasks();
            var due = due(caller);
            var counted = new HashMap<String, Condition.Counted>();
            for (var source : sources) {
                counted.put(source.kind(), source.counted(tasks, due));
                source.besides(tasks).forEach((key, beside) -> counted.put(key, DueBounds.never(beside)));
            }
            counts = TaskCounts.of(em, counted);
        }
        return counts;
    }

    private DueBounds due(Caller caller) {
        return DueBounds.at(clock.instant(), offices.office(caller.office()).zone());
    }

    private Map<String, String> acting(Caller caller) {
        return caller.authority().acting().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        acting -> offices.actingTitle(acting.getValue().kind(), acting.getKey())));
    }
}
