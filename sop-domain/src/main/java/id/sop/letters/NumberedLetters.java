package id.sop.letters;

import id.sop.documents.numbers.NumberedThings;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.procedures.steps.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Incoming letters, as the ledger of numbers knows them. One is withdrawn with the run that carries it. */
@ApplicationScoped
class NumberedLetters implements NumberedThings {

    @Inject
    EntityManager em;

    @Inject
    Letters letters;

    @Inject
    Engine engine;

    @Inject
    CurrentCaller current;

    @Override
    public String book() {
        return AgendaNumbers.BOOK;
    }

    @Override
    public boolean isReservable() {
        return true;
    }

    @Override
    public Map<SerialNumber, String> titles(Caller caller, Collection<SerialNumber> numbers) {
        if (!caller.may(Right.READ_ALL_LETTERS)) {
            return Map.of();
        }
        return em.createQuery(
                        "select l from IncomingLetter l where l.office = :office and l.number.year = :year"
                                + " and l.number.sequence in :sequences",
                        IncomingLetter.class)
                .setParameter("office", caller.office())
                .setParameter("year", numbers.iterator().next().year())
                .setParameter(
                        "sequences",
                        numbers.stream().map(SerialNumber::sequence).toList())
                .getResultStream()
                .collect(
                        Collectors.toMap(IncomingLetter::number, letter -> letter.subject() + " · " + letter.sender()));
    }

    @Override
    public List<Integer> sequences(String office, int year) {
        return em.createQuery(
                        "select l.number.sequence from IncomingLetter l where l.office = :office and l.number.year = :year",
                        Integer.class)
                .setParameter("office", office)
                .setParameter("year", year)
                .getResultList();
    }

    @Override
    public Tally tally(String office, int year) {
        return Tally.of(em.createQuery(
                        "select count(l), sum(l.number.sequence) from IncomingLetter l"
                                + " where l.office = :office and l.number.year = :year",
                        Object[].class)
                .setParameter("office", office)
                .setParameter("year", year)
                .getSingleResult());
    }

    @Override
    public void withdraw(SerialNumber number, String reason) {
        engine.withdraw(letters.find(current.get().office(), number).run(), reason);
    }
}
