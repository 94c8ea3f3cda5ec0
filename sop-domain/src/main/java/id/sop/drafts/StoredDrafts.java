package id.sop.drafts;

import id.sop.organisation.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds, writes and removes the drafts of one caller. */
@ApplicationScoped
class StoredDrafts {

    private static final String TAKEN_KEY = "23505"; // SQL: unique constraint violation

    /** As many forms as an officer may leave half filled in; with one more the oldest draft goes. */
    static final int MOST = 100;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** Says that the first draft of a form was written by another window of the same officer at the same moment. */
    static class BegunMeanwhile extends RuntimeException {

        BegunMeanwhile(PersistenceException cause) {
            super(cause);
        }
    }

    /**
     * Writes a draft in a transaction of its own.
     *
     * <p>The database has the second of two first drafts wait for the end of the first one. A draft that is being removed is waited for too, so
     * that nothing is said to be kept in what is gone.
     *
     * @throws BegunMeanwhile if that one was kept; repeated, this one takes its place
     */
    @Transactional(TxType.REQUIRES_NEW)
    Instant keep(Caller caller, String form, String content) {
        var now = clock.instant();
        of(caller, List.of(form))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(draft -> draft.keep(content, now), () -> begin(caller, form, content, now));
        return now;
    }

    @Transactional
    List<Draft> find(Caller caller, Collection<String> forms) {
        return of(caller, forms).getResultList();
    }

    @Transactional
    void remove(Caller caller, String form) {
        find(caller, List.of(form)).forEach(em::remove);
    }

    private void begin(Caller caller, String form, String content, Instant now) {
        owned(
                        "select d from Draft d where d.office = :office and d.username = :username order by d.savedAt desc",
                        caller)
                .setFirstResult(MOST - 1)
                .getResultList()
                .forEach(em::remove);
        var draft = new Draft(caller.office(), caller.username(), form);
        draft.keep(content, now);
        em.persist(draft);
        try {
            em.flush();
        } catch (PersistenceException failed) {
            throw isTakenKey(failed) ? new BegunMeanwhile(failed) : failed;
        }
    }

    private static boolean isTakenKey(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && TAKEN_KEY.equals(sql.getSQLState()));
    }

    private TypedQuery<Draft> of(Caller caller, Collection<String> forms) {
        return owned(
                        "select d from Draft d where d.office = :office and d.username = :username and d.form in :forms",
                        caller)
                .setParameter("forms", forms);
    }

    private TypedQuery<Draft> owned(String query, Caller caller) {
        return em.createQuery(query, Draft.class)
                .setParameter("office", caller.office())
                .setParameter("username", caller.username());
    }
}
