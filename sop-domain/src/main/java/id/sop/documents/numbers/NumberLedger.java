package id.sop.documents.numbers;

import id.sop.organisation.Caller;
import id.sop.organisation.Offices;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one source of official numbers: one series per office, book and year, without gap or duplicate, and one line for each number with what
 * became of it.
 *
 * <p>A number is taken in the transaction that uses it; the series stays locked until that ends, so that the next officer waits for it. If it
 * rolls back, the number is given again. The year is that of the office's own midnight.
 */
@ApplicationScoped
public class NumberLedger {

    @Inject
    EntityManager em;

    @Inject
    SeriesCounter series;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /** The next number of the book. */
    @Transactional(TxType.MANDATORY)
    public SerialNumber next(Caller caller, String book, Instant now) {
        return takeNext(caller, book, now).number();
    }

    /**
     * The number under which a thing is entered: the reserved one that the form says, else the next one of the book.
     *
     * @param reserved a number that is kept free, as in an address; null or blank for the next one
     * @throws NumberNotFound if what is said is no number of the book
     * @throws NumberNotReserved if the reserved number is not kept free any more
     * @throws DateInTheFuture if the day is still to come
     * @throws DateOutOfOrder if the day does not lie between those of the numbers around it, or in their year, and no reason is given
     */
    @Transactional(TxType.MANDATORY)
    public SerialNumber take(Caller caller, String book, String reserved, BookDate date, Instant now) {
        return reserved == null || reserved.isBlank()
                ? next(caller, book, date, now)
                : use(caller, book, SerialNumber.parse(reserved).orElseThrow(NumberNotFound::new), date, now);
    }

    private SerialNumber next(Caller caller, String book, BookDate date, Instant now) {
        var line = takeNext(caller, book, now);
        if (date.day().equals(today(caller.office(), now))) {
            line.date(date.day(), false, null);
        } else {
            place(caller.office(), book, line, date, now);
        }
        return line.number();
    }

    private SerialNumber use(Caller caller, String book, SerialNumber reserved, BookDate date, Instant now) {
        var line = lock(caller.office(), book, reserved);
        line.use(caller.name(), now);
        place(caller.office(), book, line, date, now);
        return reserved;
    }

    /**
     * Puts a number under another date, because what was entered is corrected.
     *
     * @throws DateOutOfOrder if it does not lie between those of the numbers around it and no reason is given
     */
    @Transactional(TxType.MANDATORY)
    public void correct(String office, String book, SerialNumber number, BookDate date, Instant now) {
        var line = lock(office, book, number);
        if (!date.day().equals(line.dated())) {
            place(office, book, line, date, now);
        }
    }

    /** Takes numbers from the series that are kept free for things still to be entered. */
    @Transactional(TxType.MANDATORY)
    public List<SerialNumber> reserve(Caller caller, String book, int count, String reason, Instant now) {
        var year = today(caller.office(), now).getYear();
        var last = series.take(caller.office(), book, year, count);
        var reserved = new ArrayList<SerialNumber>();
        for (int sequence = last - count + 1; sequence <= last; sequence++) {
            var number = SerialNumber.of(year, sequence);
            em.persist(OfficialNumber.reserved(
                    new OfficialNumber.Key(caller.office(), book, number), reason, caller.name(), now));
            reserved.add(number);
        }
        return reserved;
    }

    /**
     * Declares the number of a thing void that is withdrawn in the same transaction; it stays in its book and is never given again.
     *
     * @throws NumberAlreadyVoid if it is void
     */
    @Transactional(TxType.MANDATORY)
    public void cancel(Caller caller, String book, SerialNumber number, String reason, Instant now) {
        lock(caller.office(), book, number).cancel(NumberState.USED, reason, caller.name(), now);
    }

    /**
     * Declares a number void that was kept free and never used.
     *
     * @throws NumberAlreadyVoid if it is void
     * @throws NumberNotReserved if it was used meanwhile
     */
    @Transactional(TxType.MANDATORY)
    public void cancelReserved(Caller caller, String book, SerialNumber number, String reason, Instant now) {
        lock(caller.office(), book, number).cancel(NumberState.RESERVED, reason, caller.name(), now);
    }

    /** The numbers of a book that are kept free, with what for, in their order. */
    public List<Reserved> reserved(String office, String book) {
        return em.createQuery(
                        "select n from OfficialNumber n where n.key.office = :office and n.key.book = :book "
                                + "and n.state = :reserved order by n.key.year, n.key.sequence",
                        OfficialNumber.class)
                .setParameter("office", office)
                .setParameter("book", book)
                .setParameter("reserved", NumberState.RESERVED)
                .getResultStream()
                .map(line -> new Reserved(line.number(), line.reservedFor()))
                .toList();
    }

    /** The years in which numbers of a book were given, newest first; the present one is always among them. @param book null for any */
    public List<Integer> years(String office, String book) {
        var given = new Condition("NumberSeries", "s")
                .and("s.key.office = :office", "office", office)
                .and("s.key.book = :book", "book", book)
                .select(em, "distinct s.key.year", Integer.class)
                .getResultStream();
        return Stream.concat(Stream.of(today(office, clock.instant()).getYear()), given)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Which of these numbers of a year are void, and why. */
    public Map<SerialNumber, NumberRow.Voided> voided(String office, String book, int year, List<Integer> sequences) {
        if (sequences.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select n from OfficialNumber n where n.key.office = :office and n.key.book = :book "
                                + "and n.key.year = :year and n.key.sequence in :sequences and n.state = :void",
                        OfficialNumber.class)
                .setParameter("office", office)
                .setParameter("book", book)
                .setParameter("year", year)
                .setParameter("sequences", sequences)
                .setParameter("void", NumberState.VOID)
                .getResultStream()
                .collect(Collectors.toMap(OfficialNumber::number, OfficialNumber::voided));
    }

    /** When, by whom and why a number was declared void; empty if it is valid. */
    public Optional<NumberRow.Voided> voided(String office, String book, SerialNumber number) {
        return Optional.ofNullable(
                voided(office, book, number.year(), List.of(number.sequence())).get(number));
    }

    private OfficialNumber takeNext(Caller caller, String book, Instant now) {
        var year = today(caller.office(), now).getYear();
        var number = SerialNumber.of(year, series.take(caller.office(), book, year, 1));
        var line = OfficialNumber.used(new OfficialNumber.Key(caller.office(), book, number), caller.name(), now);
        em.persist(line);
        return line;
    }

    /** Read by its key and with a lock, so that of two who want the same reserved number the second finds it used. */
    private OfficialNumber lock(String office, String book, SerialNumber number) {
        return Optional.ofNullable(em.find(
                        OfficialNumber.class,
                        new OfficialNumber.Key(office, book, number),
                        LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NumberNotFound::new);
    }

    private void place(String office, String book, OfficialNumber line, BookDate date, Instant now) {
        var today = today(office, now);
        if (date.day().isAfter(today)) {
            throw new DateInTheFuture(today);
        }
        var number = line.number();
        var first = neighbour(office, book, number, "<", "desc").orElse(LocalDate.of(number.year(), 1, 1));
        var last =
                neighbour(office, book, number, ">", "asc").orElse(earlier(today, LocalDate.of(number.year(), 12, 31)));
        var outOfOrder = date.day().isBefore(first) || date.day().isAfter(last);
        if (outOfOrder && !date.hasReason()) {
            throw new DateOutOfOrder(number.toString(), first, last);
        }
        line.date(date.day(), outOfOrder, date.hasReason() ? date.reason().strip() : null);
    }

    /** The date of the nearest number on one side that is used and stands in order. */
    private Optional<LocalDate> neighbour(
            String office, String book, SerialNumber number, String side, String direction) {
        return em.createQuery(
                        "select n.dated from OfficialNumber n where n.key.office = :office and n.key.book = :book "
                                + "and n.key.year = :year and n.key.sequence " + side
                                + " :sequence and n.state = :used "
                                + "and n.dated is not null and n.outOfOrder = false order by n.key.sequence "
                                + direction,
                        LocalDate.class)
                .setParameter("office", office)
                .setParameter("book", book)
                .setParameter("year", number.year())
                .setParameter("sequence", number.sequence())
                .setParameter("used", NumberState.USED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private LocalDate today(String office, Instant now) {
        return LocalDate.ofInstant(now, offices.office(office).zone());
    }

    /** A number that is kept free, and what for. */
    public record Reserved(SerialNumber number, String reason) {}
}
