package id.sop.documents.numbers;

import id.sop.documents.numbers.NumberedThings.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Compares series, lines and things of a book: by count and sum at a glance, and number by number where these differ. */
@ApplicationScoped
class NumberChecks {

    private static final int NAMED = 10;

    /** Also one that was declared void with its thing. */
    private static final String USED = " and n.usedAt is not null";

    @Inject
    EntityManager em;

    @Inject
    SeriesCounter series;

    @Inject
    NumberedBooks books;

    NumberCheck check(String office, String book, int year) {
        var things = books.find(book);
        var last = series.last(office, book, year);
        var whole = new Tally(last, (long) last * (last + 1) / 2);
        var lines = tallies(office, book, year);
        if (whole.equals(lines.given()) && things.tally(office, year).equals(lines.used())) {
            return new NumberCheck(last, List.of());
        }
        return compare(office, year, things);
    }

    private NumberCheck compare(String office, int year, NumberedThings things) {
        // Officers go on meanwhile: what must be there is read before what it is looked for in.
        var before = whole(series.last(office, things.book(), year));
        var usedBefore = used(office, things.book(), year);
        var given = bits(sequences(office, things.book(), year, ""));
        var kept = bits(things.sequences(office, year));
        var usedAfter = used(office, things.book(), year);
        var last = series.last(office, things.book(), year);
        var faults = new ArrayList<NumberFault>();
        add(faults, NumberFault.Kind.MISSING, without(before, given), year);
        add(faults, NumberFault.Kind.BEYOND, without(given, whole(last)), year);
        add(faults, NumberFault.Kind.WITHOUT_THING, without(usedBefore, kept), year);
        add(faults, NumberFault.Kind.WITHOUT_LINE, without(kept, usedAfter), year);
        return new NumberCheck(last, faults);
    }

    private BitSet used(String office, String book, int year) {
        return bits(sequences(office, book, year, USED));
    }

    private static BitSet whole(int last) {
        var whole = new BitSet();
        whole.set(1, last + 1);
        return whole;
    }

    private record Tallies(Tally given, Tally used) {}

    private Tallies tallies(String office, String book, int year) {
        var counted = of(
                        em.createQuery(
                                "select count(n), sum(n.key.sequence), count(n.usedAt),"
                                        + " sum(case when n.usedAt is not null then n.key.sequence else 0 end)"
                                        + " from OfficialNumber n" + where(),
                                Object[].class),
                        office,
                        book,
                        year)
                .getSingleResult();
        return new Tallies(Tally.of(Arrays.copyOfRange(counted, 0, 2)), Tally.of(Arrays.copyOfRange(counted, 2, 4)));
    }

    private List<Integer> sequences(String office, String book, int year, String narrowed) {
        return of(
                        em.createQuery(
                                "select n.key.sequence from OfficialNumber n" + where() + narrowed, Integer.class),
                        office,
                        book,
                        year)
                .getResultList();
    }

    private static String where() {
        return " where n.key.office = :office and n.key.book = :book and n.key.year = :year";
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, String office, String book, int year) {
        return query.setParameter("office", office).setParameter("book", book).setParameter("year", year);
    }

    private static BitSet bits(List<Integer> sequences) {
        var bits = new BitSet();
        sequences.forEach(bits::set);
        return bits;
    }

    private static BitSet without(BitSet all, BitSet others) {
        var rest = (BitSet) all.clone();
        rest.andNot(others);
        return rest;
    }

    private static void add(List<NumberFault> faults, NumberFault.Kind kind, BitSet numbers, int year) {
        if (!numbers.isEmpty()) {
            var first = numbers.stream()
                    .limit(NAMED)
                    .mapToObj(sequence -> SerialNumber.of(year, sequence).toString())
                    .collect(Collectors.joining(", "));
            faults.add(
                    new NumberFault(kind, numbers.cardinality(), numbers.cardinality() > NAMED ? first + " …" : first));
        }
    }
}
