package id.sop.clients;

import id.sop.documents.numbers.NumberLedger;
import id.sop.documents.numbers.NumberedThings;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.procedures.steps.Engine;
import id.sop.procedures.steps.RunWithdrawn;
import id.sop.shared.Condition;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The numbers of one book that an admission gives beside that of the intake: of clients, of the master book, of records, of agreements. They say
 * nothing but themselves, and are void when the run of their intake is withdrawn as a mistake.
 */
abstract class NumbersInAdmission implements NumberedThings {

    @Inject
    EntityManager em;

    @Inject
    Engine engine;

    @Inject
    NumberLedger ledger;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    private final String book;
    private final String entity;
    private final String path;
    private final String intake;

    /** For the proxy that the container makes of such a bean. */
    NumbersInAdmission() {
        this(null, null, null, null);
    }

    /**
     * @param entity the entity that holds the numbers, called {@code n}
     * @param path of the number, such as {@code n.number}
     * @param intake the path of its intake, such as {@code n.member.intake}
     */
    NumbersInAdmission(String book, String entity, String path, String intake) {
        this.book = book;
        this.entity = entity;
        this.path = path;
        this.intake = intake;
    }

    @Override
    public String book() {
        return book;
    }

    @Override
    public Class<?> module() {
        return Intake.class;
    }

    @Override
    public boolean isReservable() {
        return false;
    }

    @Override
    public Map<SerialNumber, String> titles(Caller caller, Collection<SerialNumber> numbers) {
        return numbers.stream()
                .distinct()
                .collect(Collectors.toMap(
                        number -> number, number -> ClientWords.of("numbers.title." + book, number.toString())));
    }

    @Override
    public List<Integer> sequences(String office, int year) {
        return ofYear(office, year)
                .select(em, path + ".sequence", Integer.class)
                .getResultList();
    }

    @Override
    public Tally tally(String office, int year) {
        return Tally.of(ofYear(office, year)
                .select(em, "count(n), sum(" + path + ".sequence)", Object[].class)
                .getSingleResult());
    }

    /** @throws ClientNotFound if the book has no such number */
    @Override
    public void withdraw(SerialNumber number, String reason) {
        var run = ofYear(current.get().office(), number.year())
                .and(path + ".sequence = :sequence", "sequence", number.sequence())
                .select(em, intake + ".run", SerialNumber.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(ClientNotFound::new);
        engine.withdraw(run, reason);
    }

    /** With an intake that should not have been entered its numbers are void; they stay in their books. */
    void ended(@Observes RunWithdrawn run) {
        if (run.byMistake()) {
            of(run.office())
                    .and(intake + ".run.year = :runYear", "runYear", run.run().year())
                    .and(
                            intake + ".run.sequence = :runSequence",
                            "runSequence",
                            run.run().sequence())
                    .and(path + ".sequence is not null")
                    .select(em, path, SerialNumber.class)
                    .getResultList()
                    .forEach(number -> ledger.cancel(
                            current.get(), book, number, run.reason().strip(), clock.instant()));
        }
    }

    private Condition ofYear(String office, int year) {
        return of(office).and(path + ".year = :year", "year", year);
    }

    private Condition of(String office) {
        return new Condition(entity, "n").and("n.office = :office", "office", office);
    }
}
