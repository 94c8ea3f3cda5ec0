package id.sop.letters;

import id.sop.organisation.CalendarChange;
import id.sop.organisation.Caller;
import id.sop.organisation.DueTimes;
import id.sop.organisation.MovedDue;
import id.sop.shared.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The due times of follow-ups: the closing of the day that the disposition names, or of the next working day. */
@ApplicationScoped
class FollowUpDueTimes implements DueTimes {

    private static final Set<FollowUpState> CLOSED = Set.of(FollowUpState.DONE, FollowUpState.WITHDRAWN);

    @Inject
    EntityManager em;

    @Inject
    Event<Traced> trace;

    @Override
    public List<MovedDue> moved(CalendarChange change) {
        return touched(change).stream()
                .filter(followUp -> isMoved(followUp, change))
                .map(followUp -> new MovedDue(
                        "follow-up",
                        followUp.letter().number().toString(),
                        followUp.positionName(),
                        "",
                        followUp.dueAt().orElse(null),
                        due(followUp, change)))
                .toList();
    }

    @Override
    public int move(CalendarChange change, Caller caller, String reason) {
        int moved = 0;
        for (var followUp : touched(change)) {
            em.lock(followUp, LockModeType.PESSIMISTIC_WRITE);
            if (isMoved(followUp, change)) {
                var before = followUp.dueAt();
                followUp.dueAt(due(followUp, change));
                trace.fire(Traced.changed(
                        "follow-up.due-moved",
                        IncomingLetter.KIND,
                        followUp.letter().number().toString(),
                        Map.of("dueAt", before.map(Instant::toString).orElse("")),
                        Map.of("dueAt", followUp.dueAt().orElseThrow().toString(), "reason", reason)));
                moved++;
            }
        }
        return moved;
    }

    private List<FollowUp> touched(CalendarChange change) {
        return em.createQuery(
                        "select f from FollowUp f where f.office = :office and f.state not in :closed"
                                + " and f.disposition.dueOn <= :last and f.dueAt >= :from order by f.id",
                        FollowUp.class)
                .setParameter("office", change.office())
                .setParameter("closed", CLOSED)
                .setParameter("last", change.last())
                .setParameter("from", change.from())
                .getResultList();
    }

    private static boolean isMoved(FollowUp followUp, CalendarChange change) {
        return !Objects.equals(followUp.dueAt().orElse(null), due(followUp, change));
    }

    private static Instant due(FollowUp followUp, CalendarChange change) {
        return change.after().closingOnOrAfter(followUp.disposition().dueOn().orElseThrow());
    }
}
