package id.sop.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.testbed.OnBothDatabases;
import jakarta.transaction.TransactionalException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberLedgerTest extends OnBothDatabases {

    private static final int OFFICERS = 16;
    private static final int LETTERS = 25;

    /** One of so many is given up after its number was taken. */
    private static final int GIVEN_UP = 20;

    @Test
    void many_officers_at_once_get_numbers_without_gap_or_duplicate() throws Exception {
        var numbers = atOnce(OFFICERS, officer -> registering(officer, LETTERS));

        assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
        assertEquals(OFFICERS * LETTERS - OFFICERS * LETTERS / GIVEN_UP, numbers.size());
    }

    @Test
    void officers_who_are_first_in_a_year_at_once_open_one_series() throws Exception {
        for (int year = 2030; year < 2040; year++) {
            var book = year;

            var numbers = atOnce(16, officer -> () -> List.of(take(book)));

            assertEquals(IntStream.rangeClosed(1, 16).boxed().toList(), numbers);
        }
    }

    @Test
    void each_office_book_and_year_counts_for_itself() {
        assertEquals(SerialNumber.of(2026, 1), next("jambi", "letter", 2026));
        assertEquals(SerialNumber.of(2026, 2), next("jambi", "letter", 2026));
        assertEquals(SerialNumber.of(2026, 1), next("palangkaraya", "letter", 2026));
        assertEquals(SerialNumber.of(2026, 1), next("jambi", "run", 2026));
        assertEquals(SerialNumber.of(2027, 1), next("jambi", "letter", 2027));
    }

    @Test
    void a_number_is_taken_only_within_the_transaction_that_uses_it() {
        var ledger = office().bean(NumberLedger.class);

        assertThrows(TransactionalException.class, () -> ledger.next("jambi", "letter", 2026));
    }

    private SerialNumber next(String office, String book, int year) {
        return office().inTransaction(() -> office().bean(NumberLedger.class).next(office, book, year));
    }

    private int take(int year) {
        return next("jambi", "letter", year).sequence();
    }

    private Callable<List<Integer>> registering(int officer, int letters) {
        return () -> {
            var taken = new ArrayList<Integer>();
            for (int letter = 0; letter < letters; letter++) {
                if ((officer * letters + letter) % GIVEN_UP == 0) {
                    assertThrows(GivenUp.class, this::takeAndGiveUp);
                } else {
                    taken.add(take(2026));
                }
            }
            return taken;
        };
    }

    private void takeAndGiveUp() {
        office().inTransaction(() -> {
            office().bean(NumberLedger.class).next("jambi", "letter", 2026);
            throw new GivenUp();
        });
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
