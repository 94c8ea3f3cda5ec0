package id.sop.audit;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.organisation.Right;
import id.sop.shared.Condition;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;

/** The trace of an office (jejak audit): who did and who looked. It is read by auditors and edited by nobody. */
@Stateless
@RolesAllowed("**")
public class TraceRegister {

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
        return condition(filter, caller.office())
                .pageByIds(
                        em,
                        TraceEntry.class,
                        "t.at desc, t.id desc",
                        slice,
                        lines -> lines.stream().map(TraceEntry::line).toList());
    }

    private Condition condition(TraceFilter filter, String office) {
        return new Condition("TraceEntry", "t")
                .and("t.office = :office", "office", office)
                .andLowerCase(
                        "lower(concat(coalesce(t.officer, ''), concat(' ', coalesce(t.username, ''))))",
                        filter.officer())
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
