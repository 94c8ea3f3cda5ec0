package id.sop.letters;

import static id.sop.letters.ALetter.ADDRESSEE;
import static id.sop.letters.ALetter.HEAD;
import static id.sop.letters.ALetter.NOW;
import static id.sop.letters.FollowUpState.ASKED;
import static id.sop.letters.FollowUpState.DONE;
import static id.sop.letters.FollowUpState.NAMED;
import static id.sop.letters.FollowUpState.READ;
import static id.sop.letters.FollowUpState.SENT;
import static id.sop.letters.FollowUpState.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.shared.DomainException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FollowUpTest {

    private static final Instant LATER = NOW.plusSeconds(3600);

    private final FollowUp followUp =
            new ALetter().bringTo(LetterState.DISPOSED).first();

    @Test
    void an_addressee_reads_asks_back_is_answered_and_records_what_she_did() {
        followUp.send(NOW);
        followUp.read(ADDRESSEE, NOW);
        followUp.ask(ADDRESSEE, "Siapa yang hadir?", NOW);
        followUp.answer(HEAD, "Anda sendiri", LATER);
        followUp.done("Hadir", List.of(), ADDRESSEE, LATER);

        assertEquals(DONE, followUp.state());
        assertEquals(
                List.of("Siapa yang hadir?", "Anda sendiri"),
                followUp.messages().stream().map(FollowUpMessage::text).toList());
        assertEquals("Hadir", followUp.result());
        assertEquals(Optional.of(LATER), followUp.closedAt());
    }

    @Test
    void only_the_first_sending_and_the_first_reading_count() {
        followUp.send(NOW);
        followUp.send(LATER);
        followUp.read(ADDRESSEE, NOW);
        followUp.read(HEAD, LATER);

        assertEquals(Optional.of(NOW), followUp.sentAt());
        assertEquals(Optional.of(NOW), followUp.readAt());
        assertEquals("Dewi", followUp.readBy());
    }

    @Test
    void who_asks_or_records_without_having_opened_it_has_read_it() {
        followUp.send(NOW);

        followUp.ask(ADDRESSEE, "Siapa yang hadir?", NOW);

        var refusal = assertThrows(AlreadyRead.class, () -> followUp.withdraw(HEAD, "Salah tujuan", LATER));
        assertEquals(List.of("Kasi PAS", "Dewi", NOW), List.of(refusal.arguments()));
    }

    @Test
    void what_was_done_is_not_done_twice_and_says_who_did_it() {
        bringTo(DONE);

        var refusal = assertThrows(FollowUpClosed.class, () -> followUp.done("Lagi", List.of(), HEAD, LATER));

        assertEquals(List.of("Dewi", NOW), List.of(refusal.arguments()));
        assertEquals("Hadir", followUp.result());
    }

    @Test
    void a_question_is_answered_once() {
        bringTo(ASKED);
        followUp.answer(HEAD, "Anda sendiri", NOW);

        assertThrows(NothingAsked.class, () -> followUp.answer(HEAD, "Kasubbag TU", LATER));

        assertEquals(2, followUp.messages().size());
    }

    @Test
    void why_it_was_taken_back_is_not_overwritten_by_the_end_of_the_letter() {
        followUp.withdraw(HEAD, "Salah tujuan", NOW);

        followUp.cancel(LATER);

        assertEquals("Salah tujuan", followUp.result());
        assertEquals(Optional.of(NOW), followUp.closedAt());
    }

    /** What becomes of a follow-up in each state: the state after the act, or the refusal. */
    private static final Map<Act, List<Object>> EXPECTED = Map.of(
            // from:      NAMED, SENT, READ, ASKED, DONE, WITHDRAWN
            Act.SEND, List.of(SENT, SENT, READ, ASKED, DONE, FollowUpWithdrawn.class),
            Act.READ, List.of(NAMED, READ, READ, ASKED, DONE, WITHDRAWN),
            Act.ASK, List.of(FollowUpNotSent.class, ASKED, ASKED, ASKED, FollowUpClosed.class, FollowUpWithdrawn.class),
            Act.ANSWER,
                    List.of(
                            NothingAsked.class,
                            NothingAsked.class,
                            NothingAsked.class,
                            READ,
                            FollowUpClosed.class,
                            FollowUpWithdrawn.class),
            Act.DONE, List.of(FollowUpNotSent.class, DONE, DONE, DONE, FollowUpClosed.class, FollowUpWithdrawn.class),
            Act.WITHDRAW,
                    List.of(
                            WITHDRAWN,
                            WITHDRAWN,
                            AlreadyRead.class,
                            AlreadyRead.class,
                            AlreadyRead.class,
                            FollowUpWithdrawn.class),
            Act.CANCEL, List.of(WITHDRAWN, WITHDRAWN, WITHDRAWN, WITHDRAWN, DONE, WITHDRAWN),
            Act.MOVE, List.of(NAMED, SENT, READ, ASKED, FollowUpClosed.class, FollowUpWithdrawn.class));

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everythingInEveryState")
    void in_each_state_a_follow_up_does_what_its_state_allows_and_nothing_else(FollowUpState state, Act act) {
        bringTo(state);
        var before = followUp.inWords();

        var expected = EXPECTED.get(act).get(state.ordinal());

        if (expected instanceof FollowUpState after) {
            act.what.accept(followUp);
            assertEquals(after, followUp.state());
        } else {
            var refusal = assertThrows(DomainException.class, () -> act.what.accept(followUp));
            assertEquals(expected, refusal.getClass());
            assertEquals(before, followUp.inWords(), "a refused follow-up stays as it was");
        }
    }

    static Stream<Arguments> everythingInEveryState() {
        return Arrays.stream(FollowUpState.values())
                .flatMap(state -> Arrays.stream(Act.values()).map(act -> Arguments.of(state, act)));
    }

    private void bringTo(FollowUpState state) {
        if (state != NAMED && state != WITHDRAWN) {
            followUp.send(NOW);
        }
        switch (state) {
            case NAMED, SENT -> {}
            case READ -> followUp.read(ADDRESSEE, NOW);
            case ASKED -> followUp.ask(ADDRESSEE, "Siapa yang hadir?", NOW);
            case DONE -> followUp.done("Hadir", List.of(), ADDRESSEE, NOW);
            case WITHDRAWN -> followUp.withdraw(HEAD, "Salah tujuan", NOW);
        }
    }

    /** Everything that can be done to a follow-up. */
    enum Act {
        SEND(followUp -> followUp.send(LATER)),
        READ(followUp -> followUp.read(ADDRESSEE, LATER)),
        ASK(followUp -> followUp.ask(ADDRESSEE, "Kapan?", LATER)),
        ANSWER(followUp -> followUp.answer(HEAD, "Besok", LATER)),
        DONE(followUp -> followUp.done("Selesai", List.of(), ADDRESSEE, LATER)),
        WITHDRAW(followUp -> followUp.withdraw(HEAD, "Keliru", LATER)),
        CANCEL(followUp -> followUp.cancel(LATER)),
        MOVE(followUp -> followUp.dueAt(LATER));

        private final Consumer<FollowUp> what;

        Act(Consumer<FollowUp> what) {
            this.what = what;
        }
    }
}
