package id.sop.audit;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.organisation.Right;
import id.sop.shared.Condition;
import id.sop.shared.Page;
import id.sop.shared.SearchText;
import id.sop.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The trace of an office (jejak audit): who did and who looked. It is read by auditors and edited by nobody. */
@Stateless
@RolesAllowed("**")
public class Trace {

    private static final String NEWEST_FIRST = "t.at desc, t.id desc";

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Offices offices;

    /**
     * The lines that match, newest first.
     *
     * @throws id.sop.organisation.NotPermitted without the right to read the trace
     */
    public Page<TraceLine> page(TraceFilter filter, Slice slice) {
        var caller = current.get();
        caller.require(Right.READ_TRACE);
        return condition(filter, caller.office()).page(em, "t.id", Long.class, NEWEST_FIRST, slice, this::lines);
    }

    /** Read by their ids: these come from an index alone, without reading and sorting the lines of years. */
    private List<TraceLine> lines(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em
                        .createQuery(
                                "select t from TraceEntry t where t.id in :ids order by " + NEWEST_FIRST,
                                TraceEntry.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .map(TraceEntry::line)
                        .toList();
    }

    private Condition condition(TraceFilter filter, String office) {
        var officer = filter.officer() == null ? null : SearchText.pattern(filter.officer());
        return new Condition("TraceEntry", "t")
                .and("t.office = :office", "office", office)
                .and(
                        "(lower(t.officer) like :officer escape '\\' or lower(t.username) like :officer escape '\\')",
                        "officer",
                        officer)
                .and("t.action = :action", "action", filter.action())
                .and("t.subjectNumber = :number", "number", filter.number())
                .and("t.at >= :from", "from", startOf(filter.from(), office))
                .and(
                        "t.at < :before",
                        "before",
                        filter.to() == null ? null : startOf(filter.to().plusDays(1), office));
    }

    private Instant startOf(LocalDate day, String office) {
        return day == null
                ? null
                : day.atStartOfDay(offices.office(office).zone()).toInstant();
    }
}
