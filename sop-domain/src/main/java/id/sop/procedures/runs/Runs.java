package id.sop.procedures.runs;

import static java.util.stream.Collectors.toMap;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.catalogue.RevisionUse;
import id.sop.procedures.catalogue.SheetKey;
import id.sop.procedures.steps.RunState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stored runs of all offices. */
@ApplicationScoped
class Runs implements RevisionUse {

    private static final String OF_NUMBER =
            " where r.office = :office and r.number.year = :year and r.number.sequence = :sequence";

    @Inject
    EntityManager em;

    /** A run for reading. @throws RunNotFound if the office has no such run */
    SopRun find(String office, SerialNumber number) {
        return look(office, number).orElseThrow(RunNotFound::new);
    }

    /** A run for reading, if the office has it. */
    Optional<SopRun> look(String office, SerialNumber number) {
        return of(
                office,
                number,
                em.createQuery("select r from SopRun r left join fetch r.turn" + OF_NUMBER, SopRun.class));
    }

    /**
     * A run for changing, locked until the transaction ends, so that of two officers the second sees what the first did.
     *
     * @throws RunNotFound if the office has no such run
     */
    SopRun lock(String office, SerialNumber number) {
        var id = of(office, number, em.createQuery("select r.id from SopRun r" + OF_NUMBER, Long.class))
                .orElseThrow(RunNotFound::new);
        return em.find(SopRun.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The run that this form has started already. */
    Optional<SopRun> startedBy(String office, String token) {
        return em.createQuery("select r from SopRun r where r.office = :office and r.startToken = :token", SopRun.class)
                .setParameter("office", office)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<SheetKey, Long> running(String office, Set<String> codes) {
        return em
                .createQuery(
                        "select r.sopCode, r.sopRevision, count(r) from SopRun r where r.office = :office and r.state = :running"
                                + " and r.sopCode in :codes group by r.sopCode, r.sopRevision",
                        Object[].class)
                .setParameter("office", office)
                .setParameter("running", RunState.RUNNING)
                .setParameter("codes", codes)
                .getResultList()
                .stream()
                .collect(toMap(row -> new SheetKey(office, (String) row[0], (Integer) row[1]), row -> (Long) row[2]));
    }

    void add(SopRun run) {
        em.persist(run);
    }

    private static <T> Optional<T> of(String office, SerialNumber number, TypedQuery<T> query) {
        return query.setParameter("office", office)
                .setParameter("year", number.year())
                .setParameter("sequence", number.sequence())
                .getResultStream()
                .findFirst();
    }
}
