package id.sop.procedures;

import static java.util.stream.Collectors.toMap;

import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    private static final TaskQuery ANY = new TaskQuery(null, false, null, null);

    @PersistenceContext(unitName = "sop")
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

    /** The tasks that match, in {@link Task#ORDER}. */
    public Page<Task> page(TaskQuery query, Slice slice) {
        var filter = filter(query, current.get());
        var wanted = slice.first() + slice.size();
        var total = 0L;
        var tasks = new ArrayList<Task>();
        for (var source : sources(query)) {
            var found = source.tasks(filter, wanted);
            total += found.size() < wanted ? found.size() : source.count(filter);
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

    /** How much waits for the caller by kind of task, and how much of that is late or soon due; whatever the page shows of it. */
    public Map<String, TaskCounts> counts() {
        var caller = current.get();
        var filter = filter(ANY, caller);
        var due = due(caller);
        return TaskCounts.of(
                em, sources.stream().collect(toMap(TaskSource::kind, source -> source.counted(filter, due))));
    }

    /** How it stands, for a page that is open and asks again and again. */
    public InboxState state() {
        var caller = current.get();
        var filter = filter(ANY, caller);
        var first = sources.stream()
                .flatMap(source -> source.tasks(filter, WATCHED).stream())
                .sorted(Task.ORDER)
                .limit(WATCHED)
                .toList();
        var waiting = counts().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, counted -> counted.getValue().all()));
        return InboxState.of(waiting, first, offices.calendar(caller.office()), clock.instant());
    }

    private List<TaskSource> sources(TaskQuery query) {
        return sources.stream()
                .filter(source -> query.kind() == null || query.kind().equals(source.kind()))
                .toList();
    }

    private TaskFilter filter(TaskQuery query, Caller caller) {
        var filter = new TaskFilter(
                caller.office(),
                caller.positions(),
                acting(caller),
                caller.username(),
                query.onlyMine(),
                null,
                null,
                query.text());
        return query.due() == null ? filter : due(caller).narrow(filter, query.due());
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
