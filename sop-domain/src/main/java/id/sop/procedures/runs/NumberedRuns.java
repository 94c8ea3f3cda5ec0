package id.sop.procedures.runs;

import id.sop.documents.numbers.NumberedThings;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Caller;
import id.sop.procedures.steps.RunNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs, as the ledger of numbers knows them. Their number is given as they begin, so that none can be kept free. */
@ApplicationScoped
class NumberedRuns implements NumberedThings {

    @Inject
    EntityManager em;

    @Inject
    VisibleRuns visible;

    @Inject
    RunEndingService ending;

    @Override
    public String book() {
        return RunService.BOOK;
    }

    @Override
    public Class<?> module() {
        return NumberedRuns.class;
    }

    @Override
    public boolean isReservable() {
        return false;
    }

    @Override
    public String written(SerialNumber number) {
        return RunNumber.written(number);
    }

    @Override
    public Optional<SerialNumber> read(String text) {
        return RunNumber.read(text).or(() -> SerialNumber.read(text));
    }

    @Override
    public Map<SerialNumber, String> titles(Caller caller, Collection<SerialNumber> numbers) {
        var year = numbers.iterator().next().year();
        return visible.of(caller)
                .and("r.compartment is null") // the ledger is printed and bound
                .and("r.number.year = :year", "year", year)
                .and(
                        "r.number.sequence in :sequences",
                        "sequences",
                        numbers.stream().map(SerialNumber::sequence).toList())
                .query(em, SopRun.class, "r.id")
                .getResultStream()
                .collect(Collectors.toMap(SopRun::number, run -> run.subject().title() + " · " + run.sopTitle()));
    }

    @Override
    public List<Integer> sequences(String office, int year) {
        return em.createQuery(
                        "select r.number.sequence from SopRun r where r.office = :office and r.number.year = :year",
                        Integer.class)
                .setParameter("office", office)
                .setParameter("year", year)
                .getResultList();
    }

    @Override
    public Tally tally(String office, int year) {
        return Tally.of(em.createQuery(
                        "select count(r), sum(r.number.sequence) from SopRun r where r.office = :office and r.number.year = :year",
                        Object[].class)
                .setParameter("office", office)
                .setParameter("year", year)
                .getSingleResult());
    }

    @Override
    public void withdraw(SerialNumber number, String reason) {
        ending.withdraw(number, reason);
    }
}
