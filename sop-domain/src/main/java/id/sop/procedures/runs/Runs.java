package id.sop.procedures.runs;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import id.sop.documents.numbers.SerialNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The stored runs of all offices. */
@ApplicationScoped
class Runs {

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

    /** Which of these runs are in a compartment. */
    Set<SerialNumber> confined(String office, Collection<SerialNumber> numbers) {
        return numbers.isEmpty()
                ? new HashSet<>()
                : em.createQuery(
                                "select r.number from SopRun r where r.office = :office and r.compartment is not null"
                                        + " and r.number.sequence in :sequences",
                                SerialNumber.class)
                        .setParameter("office", office)
                        .setParameter(
                                "sequences",
                                numbers.stream().map(SerialNumber::sequence).collect(toSet()))
                        .getResultStream()
                        .filter(numbers::contains)
                        .collect(toCollection(HashSet::new));
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
