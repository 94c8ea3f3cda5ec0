package id.sop.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.documents.numbers.NumberLedger;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Authority;
import id.sop.organisation.Caller;
import id.sop.organisation.NotPermitted;
import id.sop.testbed.OnBothDatabases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The command of these forms takes a number of the ledger: how often it took effect is the number. */
class FormSubmissionsTest extends OnBothDatabases {

    private static final String TOKEN = "6f0a9c1e-0000-4000-8000-000000000001";

    @Test
    @Timeout(120)
    void a_form_sent_five_times_at_once_takes_effect_once_and_all_get_the_first_answer() throws Exception {
        for (int round = 1; round <= 10; round++) {
            var token = "form-" + round;
            var first = answer(SerialNumber.of(2026, round));

            assertEquals(List.of(first, first, first, first, first), fiveAtOnce("pelaksana", token));
        }

        assertEquals(11, effects());
    }

    @Test
    void a_form_sent_again_later_gets_the_first_answer() {
        var first = sends("pelaksana", TOKEN, this::takesANumber);
        clock().forward(Duration.ofHours(5));

        var again = sends("pelaksana", TOKEN, this::takesANumber);

        assertEquals(Optional.of(answer(SerialNumber.of(2026, 1))), first);
        assertEquals(first, again);
        assertEquals(first, as("pelaksana").asks(FormSubmissions.class, forms -> forms.answer(TOKEN)));
        assertEquals(2, effects());
    }

    @Test
    void another_form_takes_effect_of_its_own() {
        sends("pelaksana", TOKEN, this::takesANumber);
        sends("pelaksana", "another", this::takesANumber);

        assertEquals(3, effects());
    }

    @Test
    void the_token_of_another_account_is_another_form() {
        sends("pelaksana", TOKEN, this::takesANumber);

        var unknown = as("pelaksana2").asks(FormSubmissions.class, forms -> forms.answer(TOKEN));
        var second = sends("pelaksana2", TOKEN, this::takesANumber);

        assertEquals(Optional.empty(), unknown);
        assertEquals(Optional.of(answer(SerialNumber.of(2026, 2))), second);
    }

    @Test
    void a_form_that_was_refused_can_be_sent_again() {
        assertThrows(
                NotPermitted.class,
                () -> sends("pelaksana", TOKEN, () -> {
                    takesANumber();
                    throw new NotPermitted();
                }));

        var corrected = sends("pelaksana", TOKEN, this::takesANumber);

        assertEquals(Optional.of(answer(SerialNumber.of(2026, 1))), corrected);
    }

    @Test
    void a_form_without_an_answer_leaves_nothing_behind_and_can_be_sent_again() {
        var wrong = sends("pelaksana", TOKEN, () -> {
            takesANumber();
            return Optional.empty();
        });

        var corrected = sends("pelaksana", TOKEN, this::takesANumber);

        assertEquals(Optional.empty(), wrong);
        assertEquals(Optional.of(answer(SerialNumber.of(2026, 1))), corrected);
    }

    @Test
    void an_answer_is_forgotten_after_a_week() {
        sends("pelaksana", TOKEN, this::takesANumber);
        clock().forward(Duration.ofDays(6));
        var early = office().inTransaction(() -> office().bean(SentForms.class).forgetOld());
        clock().forward(Duration.ofDays(1).plusSeconds(1));
        var late = office().inTransaction(() -> office().bean(SentForms.class).forgetOld());

        assertEquals(0, early);
        assertEquals(1, late);
        assertEquals(Optional.empty(), as("pelaksana").asks(FormSubmissions.class, forms -> forms.answer(TOKEN)));
    }

    private List<FormAnswer> fiveAtOnce(String account, String token) throws Exception {
        var start = new CyclicBarrier(5);
        var threads = Executors.newFixedThreadPool(5);
        try {
            var sent = new ArrayList<Future<Optional<FormAnswer>>>();
            for (int i = 0; i < 5; i++) {
                sent.add(threads.submit(() -> {
                    start.await();
                    return sends(account, token, this::takesANumber);
                }));
            }
            var answers = new ArrayList<FormAnswer>();
            for (var one : sent) {
                answers.add(one.get().orElseThrow());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private Optional<FormAnswer> sends(String account, String token, Supplier<Optional<FormAnswer>> command) {
        return as(account).asks(FormSubmissions.class, forms -> forms.once(token, command));
    }

    private Optional<FormAnswer> takesANumber() {
        return Optional.of(answer(number()));
    }

    private static FormAnswer answer(SerialNumber number) {
        return new FormAnswer(
                "/letters/letter.xhtml?no=" + number.inAddress(),
                List.of(
                        new FormAnswer.Said(false, "Surat " + number + " terdaftar."),
                        new FormAnswer.Said(true, "Mirip dengan surat lain.")));
    }

    /** The next number: one more than what took effect. */
    private int effects() {
        return office().inTransaction(this::number).sequence();
    }

    private SerialNumber number() {
        var siti = new Caller("siti", "Siti", "jambi", Authority.holding(Set.of()), Set.of());
        return office().bean(NumberLedger.class).next(siti, "run", clock().instant());
    }
}
