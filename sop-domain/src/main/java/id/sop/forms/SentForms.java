package id.sop.forms;

import id.sop.organisation.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The forms that took effect, each kept in the transaction in which it did. */
@ApplicationScoped
class SentForms {

    /** How long an answer is given again: longer than any session and any browser that was left open over a weekend. */
    static final Duration KEPT = Duration.ofDays(7);

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** Ends the transaction of a form that turned out to have no effect. */
    static class NothingDone extends RuntimeException {}

    /** Says that the same form was sent before, or is being handled. */
    static class SentBefore extends RuntimeException {

        SentBefore(PersistenceException cause) {
            super(cause);
        }
    }

    /**
     * Takes the token, runs the command and keeps its answer, all in one transaction.
     *
     * <p>The token is written first: where the same one is written by another transaction, the database has this one wait for the end of that.
     *
     * @throws NothingDone if the command gives no answer; whatever it changed is rolled back
     * @throws SentBefore if the form took effect before
     */
    @Transactional(TxType.REQUIRES_NEW)
    public FormAnswer send(Caller caller, String token, Supplier<Optional<FormAnswer>> command) {
        var form = new SentForm(caller, token, clock.instant());
        write(form);
        form.answeredWith(command.get().orElseThrow(NothingDone::new));
        return form.answer();
    }

    private void write(SentForm form) {
        try {
            em.persist(form);
            em.flush();
        } catch (PersistenceException taken) {
            throw new SentBefore(taken);
        }
    }

    @Transactional
    public Optional<FormAnswer> answer(Caller caller, String token) {
        return Optional.ofNullable(em.find(SentForm.class, new SentForm.Key(caller.username(), token)))
                .map(SentForm::answer);
    }

    /** Forgets the answers that nobody asks for any more. @return how many */
    @Transactional
    public int forgetOld() {
        return em.createQuery("delete from SentForm f where f.sentAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
