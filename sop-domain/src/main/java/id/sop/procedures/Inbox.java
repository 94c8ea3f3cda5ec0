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
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.stream.Stream;

/** "Tugas saya": what the caller must do now, hers and her positions', overdue first. */
@Stateless
@RolesAllowed("**")
public class Inbox {

    /** As many tasks as an open page watches one by one. */
    private static final int WATCHED = 50;

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
        var tasks = sources(query)
                .flatMap(source -> source.tasks(filter, wanted).stream())
                .sorted(Task.ORDER)
                .skip(slice.first())
                .limit(slice.size())
                .toList();
        return new Page<>(
                tasks, sources(query).mapToLong(source -> source.count(filter)).sum());
    }

    /** How much waits for the caller by kind of task, whatever the page shows of it. */
    public Map<String, Long> waiting() {
        var filter = filter(any(null), current.get());
        return sources.stream().collect(toMap(TaskSource::kind, source -> source.count(filter)));
    }

    /** How it stands, for a page that is open and asks again and again. */
    public InboxState state() {
        var caller = current.get();
        var filter = filter(any(null), caller);
        var first = sources.stream()
                .flatMap(source -> source.tasks(filter, WATCHED).stream())
                .sorted(Task.ORDER)
                .limit(WATCHED)
                .toList();
        return InboxState.of(waiting(), first, offices.calendar(caller.office()), clock.instant());
    }

    /** How much of it is late or soon due. */
    public TaskCounts counts() {
        var caller = current.get();
        return new TaskCounts(
                count(caller, TaskQuery.Due.LATE),
                count(caller, TaskQuery.Due.TODAY),
                count(caller, TaskQuery.Due.THIS_WEEK));
    }

    private long count(Caller caller, TaskQuery.Due due) {
        var filter = filter(any(due), caller);
        return sources.stream().mapToLong(source -> source.count(filter)).sum();
    }

    private static TaskQuery any(TaskQuery.Due due) {
        return new TaskQuery(due, false, null, null);
    }

    private Stream<TaskSource> sources(TaskQuery query) {
        return sources.stream()
                .filter(source -> query.kind() == null || query.kind().equals(source.kind()));
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
        if (query.due() == null) {
            return filter;
        }
        var now = clock.instant();
        var zone = offices.office(caller.office()).zone();
        var today = LocalDate.ofInstant(now, zone);
        var tomorrow = today.plusDays(1);
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return switch (query.due()) {
            case LATE -> filter.due(null, now);
            case TODAY -> filter.due(now, start(tomorrow, zone));
            case THIS_WEEK -> filter.due(start(tomorrow, zone), start(monday, zone));
        };
    }

    private Map<String, String> acting(Caller caller) {
        return caller.authority().acting().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        acting -> offices.actingTitle(acting.getValue().kind(), acting.getKey())));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
