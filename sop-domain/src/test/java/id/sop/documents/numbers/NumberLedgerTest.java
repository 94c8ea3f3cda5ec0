package id.sop.documents.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.organisation.Authority;
import id.sop.organisation.Caller;
import id.sop.testbed.OnBothDatabases;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NumberLedgerTest extends OnBothDatabases {

    private static final int OFFICERS = 64;
    private static final int LETTERS = 20;

    /** One of so many is given up after its number was taken. */
    private static final int GIVEN_UP = 20;

    private static final String LETTER = "incoming-letter";
    private static final String RUN = "run";

    @AfterEach
    void everyOfficeIsInTheWestAgain() {
        move("purwakarta", "Asia/Jakarta");
    }

    @Test
    @Timeout(300)
    void sixty_four_officers_at_once_get_numbers_without_gap_or_duplicate_from_a_series_that_does_not_exist_yet()
            throws Exception {
        var numbers = atOnce(OFFICERS, officer -> registering(officer, LETTERS));

        assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
        assertEquals(OFFICERS * LETTERS - OFFICERS * LETTERS / GIVEN_UP, numbers.size());
        assertEquals(numbers, lines(LETTER), "the ledger has a line for each, and none for what was given up");
        assertEquals(numbers, lines(RUN));
    }

    @Test
    @Timeout(300)
    void sixty_four_officers_who_are_first_in_a_year_at_once_open_one_series_even_if_the_opener_gives_up()
            throws Exception {
        for (int year = 2030; year < 2036; year++) {
            var book = year;

            var numbers = atOnce(OFFICERS, officer -> () -> {
                if (officer % GIVEN_UP == 0) {
                    assertThrows(GivenUp.class, () -> takeAndGiveUp(book));
                    return List.of();
                }
                return List.of(take(book));
            });

            assertEquals(IntStream.rangeClosed(1, OFFICERS - 4).boxed().toList(), numbers);
        }
    }

    @Test
    void each_office_book_and_year_counts_for_itself() {
        assertEquals(SerialNumber.of(2026, 1), next("jambi", LETTER, 2026));
        assertEquals(SerialNumber.of(2026, 2), next("jambi", LETTER, 2026));
        assertEquals(SerialNumber.of(2026, 1), next("palangkaraya", LETTER, 2026));
        assertEquals(SerialNumber.of(2026, 1), next("jambi", RUN, 2026));
        assertEquals(SerialNumber.of(2027, 1), next("jambi", LETTER, 2027));
    }

    @Test
    void the_year_changes_at_midnight_of_the_office_s_own_zone() {
        move("purwakarta", "Asia/Jayapura");
        var beforeMidnightInTheWest = Instant.parse("2026-12-31T16:59:59.999Z");
        var midnightInTheWest = Instant.parse("2026-12-31T17:00:00Z");
        var beforeMidnightInTheEast = Instant.parse("2026-12-31T14:59:59.999Z");
        var midnightInTheEast = Instant.parse("2026-12-31T15:00:00Z");

        assertEquals(SerialNumber.of(2026, 1), next("jambi", LETTER, beforeMidnightInTheWest));
        assertEquals(SerialNumber.of(2027, 1), next("jambi", LETTER, midnightInTheWest));
        assertEquals(SerialNumber.of(2026, 1), next("purwakarta", LETTER, beforeMidnightInTheEast));
        assertEquals(SerialNumber.of(2027, 1), next("purwakarta", LETTER, midnightInTheEast));
        assertEquals(SerialNumber.of(2026, 2), next("jambi", LETTER, midnightInTheEast), "the same instant elsewhere");
    }

    @Test
    void an_officer_whose_request_began_before_midnight_still_gets_a_number_of_the_old_year() {
        next("jambi", LETTER, Instant.parse("2026-12-31T17:00:00Z"));

        var late = next("jambi", LETTER, Instant.parse("2026-12-31T16:59:59Z"));

        assertEquals(SerialNumber.of(2026, 1), late);
    }

    @Test
    void a_thing_is_entered_under_the_reserved_number_that_its_form_says_else_under_the_next_one() {
        var reserved = reserve(1).get(0);

        assertEquals(SerialNumber.of(2026, 2), entered(null));
        assertEquals(SerialNumber.of(2026, 3), entered("  "));
        assertEquals(reserved, entered(reserved.inAddress()));
        assertThrows(NumberNotFound.class, () -> entered("yang kedua"));
    }

    @Test
    @Timeout(300)
    void a_reserved_number_is_used_once_though_many_ask_for_it() throws Exception {
        var reserved = reserve(1).get(0);

        var users = atOnce(16, officer -> () -> {
            try {
                return List.of(entered(reserved.inAddress()).sequence());
            } catch (NumberNotReserved used) {
                return List.of();
            }
        });

        assertEquals(List.of(reserved.sequence()), users);
    }

    @Test
    @Timeout(300)
    void numbers_reserved_while_others_register_leave_no_gap() throws Exception {
        var numbers = atOnce(
                16,
                officer -> () -> officer % 4 == 0
                        ? reserve(3).stream().map(SerialNumber::sequence).toList()
                        : List.of(take(2026)));

        assertEquals(IntStream.rangeClosed(1, 24).boxed().toList(), numbers);
        assertEquals(numbers, lines(LETTER));
    }

    @Test
    void a_number_is_taken_only_within_the_transaction_that_uses_it() {
        var ledger = office().bean(NumberLedger.class);

        assertThrows(TransactionalException.class, () -> ledger.next(officer("jambi"), LETTER, clock().instant()));
    }

    private static Caller officer(String office) {
        return new Caller("siti", "Siti", office, Authority.holding(Set.of()), Set.of());
    }

    private SerialNumber next(String office, String book, int year) {
        return next(office, book, Instant.parse(year + "-06-01T03:00:00Z"));
    }

    private SerialNumber next(String office, String book, Instant now) {
        return office().inTransaction(() -> office().bean(NumberLedger.class).next(officer(office), book, now));
    }

    private List<SerialNumber> reserve(int count) {
        return office().inTransaction(() -> office().bean(NumberLedger.class)
                .reserve(officer("jambi"), LETTER, count, "Surat menyusul", clock().instant()));
    }

    private SerialNumber entered(String reserved) {
        var date = new BookDate(LocalDate.of(2026, 11, 23), null);
        return office().inTransaction(() ->
                office().bean(NumberLedger.class).take(officer("jambi"), LETTER, reserved, date, clock().instant()));
    }

    private int take(int year) {
        return next("jambi", LETTER, year).sequence();
    }

    /** Takes a number of the run and one of the letter in one transaction, as the first row of an incoming letter does. */
    private int takeBoth() {
        var now = Instant.parse("2026-06-01T03:00:00Z");
        return office().inTransaction(() -> {
            var ledger = office().bean(NumberLedger.class);
            ledger.next(officer("jambi"), RUN, now);
            return ledger.next(officer("jambi"), LETTER, now).sequence();
        });
    }

    private Callable<List<Integer>> registering(int officer, int letters) {
        return () -> {
            var taken = new ArrayList<Integer>();
            for (int letter = 0; letter < letters; letter++) {
                if ((officer * letters + letter) % GIVEN_UP == 0) {
                    assertThrows(GivenUp.class, () -> takeAndGiveUp(2026));
                } else {
                    taken.add(takeBoth());
                }
            }
            return taken;
        };
    }

    private void takeAndGiveUp(int year) {
        var now = Instant.parse(year + "-06-01T03:00:00Z");
        office().inTransaction(() -> {
            var ledger = office().bean(NumberLedger.class);
            ledger.next(officer("jambi"), RUN, now);
            ledger.next(officer("jambi"), LETTER, now);
            throw new GivenUp();
        });
    }

    private List<Integer> lines(String book) {
        return office().inTransaction(() -> office().entityManager()
                .createQuery(
                        "select n.key.sequence from OfficialNumber n where n.key.book = :book order by n.key.sequence",
                        Integer.class)
                .setParameter("book", book)
                .getResultList());
    }

    private void move(String office, String zone) {
        office().inTransaction(() -> office().entityManager()
                .createNativeQuery("update office set time_zone = ?1 where code = ?2")
                .setParameter(1, zone)
                .setParameter(2, office)
                .executeUpdate());
        office().factory().getCache().evictAll();
    }

    /** Has all officers begin at the same moment. @return their numbers in order */
    private static List<Integer> atOnce(int officers, IntFunction<Callable<List<Integer>>> work)
            throws InterruptedException {
        var start = new CyclicBarrier(officers);
        var threads = Executors.newFixedThreadPool(officers);
        try {
            var tasks = IntStream.range(0, officers)
                    .<Callable<List<Integer>>>mapToObj(officer -> () -> {
                        start.await();
                        return work.apply(officer).call();
                    })
                    .toList();
            return threads.invokeAll(tasks).stream()
                    .flatMap(numbers -> resultOf(numbers).stream())
                    .sorted()
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static List<Integer> resultOf(Future<List<Integer>> numbers) {
        try {
            return numbers.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static final class GivenUp extends RuntimeException {}
}
