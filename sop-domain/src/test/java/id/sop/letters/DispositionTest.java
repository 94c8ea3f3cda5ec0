package id.sop.letters;

import static id.sop.letters.ALetter.ADDRESSEE;
import static id.sop.letters.ALetter.HEAD;
import static id.sop.letters.ALetter.NOW;
import static id.sop.letters.FollowUpState.DONE;
import static id.sop.letters.FollowUpState.NAMED;
import static id.sop.letters.FollowUpState.SENT;
import static id.sop.letters.FollowUpState.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DispositionTest {

    private static final Instant LATER = NOW.plusSeconds(3600);

    private final Disposition disposition = new ALetter()
            .bringTo(LetterState.EXAMINED)
            .dispose("kasi-pas", "fungsional")
            .disposition();

    @Test
    void it_goes_to_those_who_are_left() {
        first().withdraw(HEAD, "Cuti", NOW);

        disposition.send(NOW);

        assertEquals(List.of(WITHDRAWN, SENT), states());
        assertEquals(List.of("fungsional"), disposition.outstanding());
    }

    @Test
    void it_is_in_force_while_somebody_is_left() {
        first().withdraw(HEAD, "Cuti", NOW);
        assertTrue(disposition.isInForce());
        assertTrue(disposition.isLast(2));

        second().withdraw(HEAD, "Cuti", NOW);

        assertFalse(disposition.isInForce());
    }

    @Test
    void taking_it_back_keeps_why_it_was_taken_back_from_one_before() {
        first().withdraw(HEAD, "Cuti", NOW);

        disposition.withdraw(HEAD, "Salah tujuan", LATER);

        assertEquals("Cuti", first().result());
        assertEquals("Salah tujuan", second().result());
        assertTrue(disposition.isWithdrawn());
    }

    @Test
    void it_is_not_taken_back_once_somebody_has_read_it() {
        disposition.send(NOW);
        first().read(ADDRESSEE, NOW);

        var refusal = assertThrows(AlreadyRead.class, () -> disposition.withdraw(HEAD, "Salah tujuan", LATER));

        assertEquals(List.of("Kasi PAS", "Dewi", NOW), List.of(refusal.arguments()));
        assertFalse(disposition.isWithdrawn());
    }

    @Test
    void it_ends_with_the_letter_but_what_was_done_stays() {
        disposition.send(NOW);
        first().done("Hadir", List.of(), ADDRESSEE, NOW);

        disposition.cancel(LATER);

        assertEquals(List.of(DONE, WITHDRAWN), states());
    }

    @ParameterizedTest
    @EnumSource
    void what_was_taken_back_is_neither_sent_nor_addressed_nor_taken_back_again(Act act) {
        disposition.withdraw(HEAD, "Salah tujuan", NOW);

        assertThrows(FollowUpWithdrawn.class, () -> act.what.accept(disposition));

        assertEquals(List.of(WITHDRAWN, WITHDRAWN), states());
        assertEquals("Salah tujuan", first().result());
    }

    @ParameterizedTest
    @EnumSource
    void what_is_in_force_takes_each_of_them(Act act) {
        act.what.accept(disposition);

        assertEquals(
                switch (act) {
                    case SEND -> List.of(SENT, SENT);
                    case ADDRESS -> List.of(NAMED, NAMED, NAMED);
                    case WITHDRAW -> List.of(WITHDRAWN, WITHDRAWN);
                },
                states());
    }

    private FollowUp first() {
        return disposition.followUps().get(0);
    }

    private FollowUp second() {
        return disposition.followUps().get(1);
    }

    private List<FollowUpState> states() {
        return disposition.followUps().stream().map(FollowUp::state).toList();
    }

    /** What can be done to a disposition beside ending it with its letter. */
    enum Act {
        SEND(disposition -> disposition.send(LATER)),
        ADDRESS(disposition -> disposition.address("jambi.kasubbag-tu", "Kasubbag TU", 3, null)),
        WITHDRAW(disposition -> disposition.withdraw(HEAD, "Keliru", LATER));

        private final Consumer<Disposition> what;

        Act(Consumer<Disposition> what) {
            this.what = what;
        }
    }
}
