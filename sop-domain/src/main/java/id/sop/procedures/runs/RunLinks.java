package id.sop.procedures.runs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.sop.organisation.Actor;
import id.sop.organisation.Caller;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.steps.Origin;
import id.sop.procedures.steps.RunOrigin;
import id.sop.procedures.steps.StartedRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which run was started from what. */
@ApplicationScoped
class RunLinks {

    @Inject
    EntityManager em;

    @Inject
    @Any
    Instance<RunOrigin> origins;

    @Inject
    VisibleRuns visible;

    /** As {@link id.sop.procedures.steps.Engine#startedFrom}. */
    Map<String, List<StartedRun>> startedFrom(Caller caller, String kind, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select l from RunLink l join fetch l.run where l.office = :office and l.originKind = :kind"
                                + " and l.originNumber in :numbers order by l.at, l.id",
                        RunLink.class)
                .setParameter("office", caller.office())
                .setParameter("kind", kind)
                .setParameter("numbers", numbers)
                .getResultStream()
                .filter(link -> visible.isLetInto(caller, link.run()))
                .collect(groupingBy(RunLink::originNumber, mapping(link -> started(caller, link), toList())));
    }

    /**
     * What a run of this sheet would be started from.
     *
     * @param number in an address; null if it is started from nothing
     * @throws OriginNotFound if there is no such thing for the caller to see
     * @throws id.sop.shared.DomainException if the caller may start no run of that sheet from it
     */
    Optional<Origin> starting(Caller caller, String number, Sop next) {
        if (number == null || number.isBlank()) {
            return Optional.empty();
        }
        var found = origins.stream()
                .flatMap(origin -> origin.starting(caller, number.strip(), next).stream())
                .findFirst();
        if (found.isEmpty()) {
            throw new OriginNotFound();
        }
        return found;
    }

    void add(SopRun run, Origin origin, Actor actor, Instant now) {
        em.persist(new RunLink(run, origin, actor, now));
    }

    /** What a run was started from; empty if it was started from nothing, or from something that the caller may not see. */
    Optional<Origin> originOf(Caller caller, SopRun run) {
        return em.createQuery("select l from RunLink l where l.run = :run", RunLink.class)
                .setParameter("run", run)
                .getResultStream()
                .findFirst()
                .flatMap(link -> origin(caller, link));
    }

    private Optional<Origin> origin(Caller caller, RunLink link) {
        return origins.stream()
                .filter(origin -> origin.kind().equals(link.originKind()))
                .flatMap(origin -> origin.seen(caller, link.originNumber()).stream())
                .map(found -> new Origin(found.kind(), found.number(), link.originRow(), found.text(), found.subject()))
                .findFirst();
    }

    private StartedRun started(Caller caller, RunLink link) {
        var run = link.run();
        return new StartedRun(
                run.number(),
                run.sopTitle(),
                run.state(),
                link.originRow(),
                link.at(),
                link.officerName(),
                link.positionName(),
                visible.sees(caller, run));
    }
}
