package id.sop.procedures.steps;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.sop.documents.numbers.NumberLedger;
import id.sop.documents.numbers.NumberedThings;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.shared.Condition;
import id.sop.shared.DomainException;
import id.sop.shared.Traced;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The things of one kind of all offices: found, shown to who may see them, changed with a line in the trace, numbered by the ledger, given to
 * runs as papers, and ended with the run that carries them.
 *
 * <p>A module says which they are, who sees them and which are valid; each is one condition, in whose clauses the thing is called {@code thing}.
 * Such a bean has a scope of its own, so that none of its methods is final.
 */
public abstract class Things<T extends Thing> implements NumberedThings, PaperSource {

    private static final String NEWEST_FIRST = "thing.number.year desc, thing.number.sequence desc";

    @Inject
    protected EntityManager em;

    @Inject
    Event<Traced> trace;

    @Inject
    Engine engine;

    @Inject
    NumberLedger ledger;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    private final Class<T> type;
    private final String kind;
    private final String book;
    private final Supplier<DomainException> notFound;

    /** For the proxy that the container makes of such a bean. */
    protected Things() {
        this(null, null, null, null);
    }

    /**
     * @param kind what runs, files and the trace call such a thing
     * @param book the book of the ledger that numbers them
     * @param notFound what is refused where there is none, or it is not the caller's to see
     */
    protected Things(Class<T> type, String kind, String book, Supplier<DomainException> notFound) {
        this.type = type;
        this.kind = kind;
        this.book = book;
        this.notFound = notFound;
    }

    /** Narrows things of the caller's office to those that she may see. */
    protected abstract Condition seenBy(Caller caller, Condition things);

    /** Narrows things to those that were not entered by mistake. */
    protected abstract Condition valid(Condition things);

    /** Reads one thing; what is shown with it whenever it is shown may come by the same statement. */
    protected TypedQuery<T> whole(TypedQuery<T> one) {
        return one;
    }

    /** What the page of a row shows of the thing that the row changes, for who may see it: a record. */
    public abstract Serializable brief(T thing);

    /**
     * Whether others may call such a thing by its name. Otherwise runs, papers and the ledger know it by its number alone, whatever its module
     * says, and the trace keeps which of its fields were filled or changed and no value. Of a thing that a run in a compartment carries that
     * is so whatever its kind.
     */
    public boolean areNamedOutside() {
        return true;
    }

    /** A thing of this office. @throws DomainException that there is none */
    public T find(String office, SerialNumber number) {
        return first(numbered(of(office), number)).orElseThrow(notFound);
    }

    /**
     * A thing for changing, locked until the transaction ends, so that of two officers the second sees what the first did.
     *
     * @throws DomainException that there is none
     */
    public T lock(String office, SerialNumber number) {
        var thing = find(office, number);
        em.refresh(thing, LockModeType.PESSIMISTIC_WRITE);
        return thing;
    }

    /** A thing that the caller may see; that she opened it is traced. @throws DomainException that there is none for her */
    public T open(Caller caller, SerialNumber number) {
        return ifOpened(caller, number).orElseThrow(notFound);
    }

    /** The same, empty and not traced if there is none for her. */
    public Optional<T> ifOpened(Caller caller, SerialNumber number) {
        var thing = ifVisible(caller, number);
        thing.ifPresent(opened -> trace.fire(Traced.seen(kind + ".opened", kind, number.toString())));
        return thing;
    }

    /** A thing that the caller may see. @throws DomainException that there is none for her */
    public T visible(Caller caller, SerialNumber number) {
        return ifVisible(caller, number).orElseThrow(notFound);
    }

    /** The same, empty if there is none for her. */
    public Optional<T> ifVisible(Caller caller, SerialNumber number) {
        return first(numbered(seenBy(caller), number));
    }

    /** Stores a thing that was made, and traces it. */
    public void add(T thing) {
        em.persist(thing);
        trace(thing, Traced.done(kind + ".registered", kind, thing.number().toString(), thing.values()));
    }

    /** Changes a thing and traces what changed. @return the thing */
    public T change(T thing, String action, Consumer<T> change) {
        var before = thing.values();
        change.accept(thing);
        trace(thing, Traced.changed(action, kind, thing.number().toString(), before, thing.values()));
        return thing;
    }

    /** Traces that a file of a thing was opened. */
    public void fileOpened(T thing, String fileName) {
        trace(thing, Traced.done(kind + ".file-opened", kind, thing.number().toString(), Map.of("file", fileName)));
    }

    private void trace(T thing, Traced act) {
        trace.fire(named(List.of(thing)).isEmpty() ? act.withoutValues() : act);
    }

    /** Those of these things of one office that others may call by their names. */
    private List<T> named(List<T> things) {
        if (things.isEmpty() || !areNamedOutside()) {
            return List.of();
        }
        var confined = engine.confined(
                things.get(0).office(), things.stream().map(Thing::run).collect(toSet()));
        return things.stream().filter(thing -> !confined.contains(thing.run())).toList();
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String book() {
        return book;
    }

    /** The class of the things; {@code subject-kind.KIND} is what its module calls one on paper. */
    @Override
    public Class<T> module() {
        return type;
    }

    @Override
    public Map<SerialNumber, String> titles(Caller caller, Collection<SerialNumber> numbers) {
        return named(seenBy(caller)
                        .and(
                                "thing.number.year = :year",
                                "year",
                                numbers.iterator().next().year())
                        .and(
                                "thing.number.sequence in :sequences",
                                "sequences",
                                numbers.stream().map(SerialNumber::sequence).toList())
                        .query(em, type, NEWEST_FIRST)
                        .getResultList())
                .stream()
                .collect(toMap(Thing::number, thing -> thing.asSubject().title()));
    }

    @Override
    public List<Integer> sequences(String office, int year) {
        return ofYear(office, year)
                .select(em, "thing.number.sequence", Integer.class)
                .getResultList();
    }

    @Override
    public Tally tally(String office, int year) {
        return Tally.of(ofYear(office, year)
                .select(em, "count(thing), sum(thing.number.sequence)", Object[].class)
                .getSingleResult());
    }

    @Override
    public void withdraw(SerialNumber number, String reason) {
        engine.withdraw(find(current.get().office(), number).run(), reason);
    }

    @Override
    public List<PaperReference> search(Caller caller, String typed, int limit) {
        var found = valid(seenBy(caller))
                .andText("thing.searchText", typed)
                .query(em, type, NEWEST_FIRST)
                .setMaxResults(limit)
                .getResultList();
        var named = named(found);
        return found.stream()
                .map(thing -> reference(thing, named.contains(thing)))
                .toList();
    }

    @Override
    public Optional<PaperReference> find(Caller caller, String number) {
        return SerialNumber.parse(number)
                .flatMap(parsed -> first(numbered(valid(seenBy(caller)), parsed)))
                .map(thing -> reference(thing, !named(List.of(thing)).isEmpty()));
    }

    /**
     * When the run that carries a thing is ended early, the thing ends with it, whatever the run is about by then; if it was entered by mistake,
     * its number is void and stays in the book. A run that is only about it changes nothing, and what is finished stays so when its run ends
     * outside of the sheet.
     */
    protected void ended(@Observes RunWithdrawn run) {
        of(run.office())
                .and("thing.run.year = :year", "year", run.run().year())
                .and("thing.run.sequence = :sequence", "sequence", run.run().sequence())
                .query(em, type, NEWEST_FIRST)
                .getResultList()
                .stream()
                .filter(thing -> run.byMistake() || !thing.isFinished())
                .forEach(thing -> end(thing, run));
    }

    private void end(T thing, RunWithdrawn run) {
        var now = clock.instant();
        change(
                thing,
                kind + (run.byMistake() ? ".withdrawn" : ".ended-outside"),
                changed -> changed.end(run.byMistake(), now));
        if (run.byMistake()) {
            ledger.cancel(current.get(), book, thing.number(), run.reason().strip(), now);
        }
    }

    private Condition of(String office) {
        return new Condition(em.getMetamodel().entity(type).getName(), "thing")
                .and("thing.office = :office", "office", office);
    }

    private Condition seenBy(Caller caller) {
        return seenBy(caller, of(caller.office()));
    }

    private static Condition numbered(Condition things, SerialNumber number) {
        return things.and("thing.number.year = :year", "year", number.year())
                .and("thing.number.sequence = :sequence", "sequence", number.sequence());
    }

    private Optional<T> first(Condition things) {
        return whole(things.query(em, type, NEWEST_FIRST)).getResultStream().findFirst();
    }

    private Condition ofYear(String office, int year) {
        return of(office).and("thing.number.year = :year", "year", year);
    }

    private PaperReference reference(T thing, boolean named) {
        var number = thing.number().toString();
        return new PaperReference(
                kind,
                thing.number().inAddress(),
                named ? number + " · " + thing.asSubject().title() : number);
    }
}
