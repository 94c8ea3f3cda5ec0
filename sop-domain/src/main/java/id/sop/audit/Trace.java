package id.sop.audit;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.organisation.Right;
import id.sop.shared.Page;
import id.sop.shared.SearchText;
import id.sop.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The trace of an office (jejak audit): who did and who looked. It is read by auditors and edited by nobody. */
@Stateless
@RolesAllowed("**")
public class Trace {

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
        var parameters = parameters(filter, caller.office());
        var condition = condition(parameters);
        var total = bind(em.createQuery("select count(t) " + condition, Long.class), parameters)
                .getSingleResult();
        var lines = bind(
                        em.createQuery("select t " + condition + " order by t.at desc, t.id desc", TraceEntry.class),
                        parameters)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
        return new Page<>(lines.stream().map(TraceEntry::line).toList(), total);
    }

    /** The acts that occur in the trace of the office, for a filter to choose from. */
    public List<String> actions() {
        var caller = current.get();
        caller.require(Right.READ_TRACE);
        return em.createQuery(
                        "select distinct t.action from TraceEntry t where t.office = :office order by t.action",
                        String.class)
                .setParameter("office", caller.office())
                .getResultList();
    }

    private Map<String, Object> parameters(TraceFilter filter, String office) {
        var zone = offices.office(office).zone();
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("office", office);
        parameters.put("officer", filter.officer() == null ? null : SearchText.pattern(filter.officer()));
        parameters.put("action", filter.action());
        parameters.put("number", filter.number());
        parameters.put(
                "from",
                filter.from() == null ? null : filter.from().atStartOfDay(zone).toInstant());
        parameters.put(
                "before",
                filter.to() == null
                        ? null
                        : filter.to().plusDays(1).atStartOfDay(zone).toInstant());
        parameters.values().removeIf(java.util.Objects::isNull);
        return parameters;
    }

    private static String condition(Map<String, Object> parameters) {
        var conditions = Map.of(
                "office", "t.office = :office",
                "officer",
                        "(lower(t.officer) like :officer escape '\\' or lower(t.username) like :officer escape '\\')",
                "action", "t.action = :action",
                "number", "t.subjectNumber = :number",
                "from", "t.at >= :from",
                "before", "t.at < :before");
        return "from TraceEntry t where "
                + String.join(
                        " and ",
                        parameters.keySet().stream().map(conditions::get).toList());
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
