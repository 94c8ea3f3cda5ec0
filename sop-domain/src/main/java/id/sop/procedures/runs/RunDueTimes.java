package id.sop.procedures.runs;

import id.sop.organisation.Actors;
import id.sop.organisation.CalendarChange;
import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.DueTimes;
import id.sop.organisation.MovedDue;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.steps.RunNumber;
import id.sop.procedures.steps.RunState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The due times of current steps, which follow the working calendar. */
@ApplicationScoped
class RunDueTimes implements DueTimes {

    /** A sheet code that no sheet has, since a list in a query must not be empty. */
    private static final Set<String> NO_SHEET = Set.of("-");

    @Inject
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Actors actors;

    @Inject
    CurrentCaller current;

    @Inject
    VisibleRuns visible;

    @Inject
    Clock clock;

    @Override
    public List<MovedDue> moved(CalendarChange change) {
        return touched(change).stream()
                .filter(run -> run.isMovedBy(recounted(run, change)))
                .map(run -> row(run, recounted(run, change)))
                .toList();
    }

    @Override
    public int move(CalendarChange change, Caller caller, String reason) {
        int moved = 0;
        for (var run : touched(change)) {
            em.refresh(run, LockModeType.PESSIMISTIC_WRITE); // its officer may have performed the step meanwhile
            if (run.state() == RunState.RUNNING) {
                var to = recounted(run, change);
                if (run.isMovedBy(to)) {
                    run.move(to, actors.actor(caller, List.of()), reason, clock.instant());
                    moved++;
                }
            }
        }
        return moved;
    }

    /**
     * The running steps between whose opening and due time something counts differently, those that wait for a year, and those of the sheets. A time
     * of several rows began before the last of them was opened, but not before the run.
     */
    private List<SopRun> touched(CalendarChange change) {
        return em.createQuery(
                        "select r from SopRun r where r.office = :office and r.state = id.sop.procedures.steps.RunState.RUNNING"
                                + " and r.plannedDueAt is null and (r.dueWaitsFor is not null or r.sopCode in :sheets"
                                + " or (r.dueAt >= :from and r.startedAt < :until)) order by r.id",
                        SopRun.class)
                .setParameter("office", change.office())
                .setParameter("sheets", change.sheets().isEmpty() ? NO_SHEET : change.sheets())
                .setParameter("from", change.from())
                .setParameter("until", change.until())
                .getResultList();
    }

    private DueTime recounted(SopRun run, CalendarChange change) {
        return run.recounted(catalogue.sheet(run.sheet()), change.after());
    }

    /** Of a run in a compartment that is closed to the caller it says the number: the calendar is the whole office's. */
    private MovedDue row(SopRun run, DueTime to) {
        var open = visible.isLetInto(current.get(), run);
        return new MovedDue(
                "step",
                RunNumber.written(run.number()),
                open ? run.sopTitle() : "–",
                open ? run.current(catalogue.sheet(run.sheet())).activity() : "–",
                run.dueAt().orElse(null),
                to.at());
    }
}
