package id.sop.procedures;

import static java.util.stream.Collectors.toMap;

import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
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
class CallersWork {

    private static final TaskQuery ANY = new TaskQuery(null, false, null, null);

    /** Beside the kinds of tasks: the sheets that she approves, whether they wait or not. */
    private static final String APPROVED = "approved";

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

    /** Whether any sheet of the catalogue is hers to approve, in whatever revision. */
    boolean approvesSheets() {
        return counts().get(APPROVED).all() > 0;
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
        return query.due() == null ? tasks : due(caller).narrow(tasks, query.due());
    }

    private Map<String, TaskCounts> counts() {
        if (counts == null) {
            var caller = current.get();
            var tasks = tasks();
            var due = due(caller);
            var counted = new HashMap<String, Condition.Counted>();
            sources.forEach(source -> counted.put(source.kind(), source.counted(tasks, due)));
            counted.put(APPROVED, TaskCounts.withoutDueTime(approved(caller)));
            counts = TaskCounts.of(em, counted);
        }
        return counts;
    }

    private static Condition approved(Caller caller) {
        return new Condition("SopSheet", "s")
                .and("s.key.office = :office", "office", caller.office())
                .and("s.approver in :positions", "positions", caller.positions());
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
