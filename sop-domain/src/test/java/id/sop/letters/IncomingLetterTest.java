package id.sop.letters;

import static id.sop.letters.LetterState.ARCHIVED;
import static id.sop.letters.LetterState.DISPOSED;
import static id.sop.letters.LetterState.DISTRIBUTED;
import static id.sop.letters.LetterState.ENDED_OUTSIDE;
import static id.sop.letters.LetterState.EXAMINED;
import static id.sop.letters.LetterState.RECEIVED;
import static id.sop.letters.LetterState.RECORDED;
import static id.sop.letters.LetterState.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.shared.DomainException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IncomingLetterTest {

    private final ALetter letter = new ALetter();

    @Test
    void a_letter_goes_from_the_front_desk_to_the_archive() {
        letter.record().examine().dispose().distribute().followUp().archive();

        assertEquals(ARCHIVED, letter.it().state());
        assertEquals("Lemari 2", letter.it().cabinet());
        assertEquals(ALetter.TODAY, letter.it().archivedOn());
    }

    @Test
    void a_letter_that_nobody_recorded_is_not_archived() {
        var refusal = assertThrows(LetterStateDoesNotAllow.class, letter::archive);

        assertEquals(List.of("0001/2026", RECEIVED), List.of(refusal.arguments()));
        assertEquals(RECEIVED, letter.it().state());
        assertNull(letter.it().cabinet());
    }

    @Test
    void what_the_examination_sends_back_is_recorded_anew_and_examined_again() {
        letter.record().examine().record();

        assertEquals(RECORDED, letter.it().state());
        assertThrows(LetterStateDoesNotAllow.class, letter::dispose);
        assertEquals(EXAMINED, letter.examine().it().state());
    }

    @Test
    void a_refused_recording_leaves_the_letter_as_it_was() {
        letter.record().examine().dispose();

        assertThrows(LetterStateDoesNotAllow.class, () -> letter.record("900"));

        assertEquals("400.9.2", letter.it().classification());
        assertEquals(DISPOSED, letter.it().state());
    }

    @Test
    void a_letter_whose_disposition_was_taken_back_waits_for_another() {
        letter.record().examine().dispose().distribute().withdrawDisposition();
        assertEquals(EXAMINED, letter.it().state());
        assertEquals(Optional.empty(), letter.it().dispositionInForce());

        letter.dispose();

        assertEquals(DISPOSED, letter.it().state());
        assertEquals(2, letter.it().dispositions().size());
    }

    @Test
    void a_disposition_that_was_read_stays_in_force() {
        letter.record().examine().dispose().distribute().read();

        var refusal = assertThrows(AlreadyRead.class, letter::withdrawDisposition);

        assertEquals(List.of("Kasi PAS", "Dewi", ALetter.NOW), List.of(refusal.arguments()));
        assertEquals(DISTRIBUTED, letter.it().state());
    }

    @Test
    void a_letter_is_not_archived_before_everybody_followed_up_whatever_its_state() {
        letter.record().examine().dispose();
        var named = assertThrows(FollowUpsOutstanding.class, letter::archive);
        letter.distribute();
        var sent = assertThrows(FollowUpsOutstanding.class, letter::archive);

        assertEquals(List.of("0001/2026", "Kasi PAS"), List.of(named.arguments()));
        assertEquals(List.of("0001/2026", "Kasi PAS"), List.of(sent.arguments()));
        assertEquals(DISTRIBUTED, letter.it().state());
    }

    @Test
    void a_disposition_without_anybody_left_is_not_distributed() {
        letter.record()
                .examine()
                .it()
                .dispose(new Disposition(letter.it(), new DisposeLetter(), ALetter.HEAD, ALetter.NOW));

        var refusal = assertThrows(LetterStateDoesNotAllow.class, letter::distribute);

        assertEquals(List.of("0001/2026", DISPOSED), List.of(refusal.arguments()));
    }

    @Test
    void a_letter_that_ends_with_its_run_takes_its_follow_ups_along_but_not_what_was_done() {
        letter.record().examine().dispose("kasi-pas", "fungsional").distribute().followUp();

        letter.endOutside();

        assertEquals(ENDED_OUTSIDE, letter.it().state());
        assertFalse(letter.it().isVoid());
        assertEquals(
                List.of(FollowUpState.DONE, FollowUpState.WITHDRAWN),
                letter.disposition().followUps().stream().map(FollowUp::state).toList());
    }

    @Test
    void a_letter_entered_by_mistake_is_void() {
        letter.withdraw();

        assertEquals(WITHDRAWN, letter.it().state());
        assertTrue(letter.it().isVoid());
    }

    /** What may happen to a letter in each state; nothing else does. */
    private static final Map<LetterState, Set<Act>> ALLOWED = Map.of(
            RECEIVED, Set.of(Act.RECORD, Act.WITHDRAW, Act.END_OUTSIDE),
            RECORDED, Set.of(Act.RECORD, Act.EXAMINE, Act.WITHDRAW, Act.END_OUTSIDE),
            EXAMINED, Set.of(Act.RECORD, Act.EXAMINE, Act.DISPOSE, Act.WITHDRAW, Act.END_OUTSIDE),
            DISPOSED, Set.of(Act.WITHDRAW_DISPOSITION, Act.DISTRIBUTE, Act.WITHDRAW, Act.END_OUTSIDE),
            DISTRIBUTED, Set.of(Act.WITHDRAW_DISPOSITION, Act.ARCHIVE, Act.WITHDRAW, Act.END_OUTSIDE),
            ARCHIVED, Set.of(),
            WITHDRAWN, Set.of(),
            ENDED_OUTSIDE, Set.of());

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everythingInEveryState")
    void in_each_state_a_letter_takes_what_its_state_allows_and_nothing_else(LetterState state, Act act) {
        letter.bringTo(state);

        if (ALLOWED.get(state).contains(act)) {
            act.on(letter);
        } else {
            var before = letter.it().values();
            var refusal = assertThrows(refusal(state, act), () -> act.on(letter));
            assertEquals("0001/2026", refusal.arguments()[0]);
            assertEquals(before, letter.it().values(), "a refused letter stays as it was");
        }
    }

    /** Whom an archive waits for is said before anything else. */
    private static Class<? extends DomainException> refusal(LetterState state, Act act) {
        return state == DISPOSED && act == Act.ARCHIVE ? FollowUpsOutstanding.class : LetterStateDoesNotAllow.class;
    }

    static Stream<Arguments> everythingInEveryState() {
        return Arrays.stream(LetterState.values())
                .flatMap(state -> Arrays.stream(Act.values()).map(act -> Arguments.of(state, act)));
    }

    /** Everything that can be done to a letter; it is archived only after everybody followed up. */
    enum Act {
        RECORD(ALetter::record),
        EXAMINE(ALetter::examine),
        DISPOSE(ALetter::dispose),
        WITHDRAW_DISPOSITION(ALetter::withdrawDisposition),
        DISTRIBUTE(ALetter::distribute),
        ARCHIVE(ALetter::archive),
        WITHDRAW(ALetter::withdraw),
        END_OUTSIDE(ALetter::endOutside);

        private final Consumer<ALetter> what;

        Act(Consumer<ALetter> what) {
            this.what = what;
        }

        void on(ALetter letter) {
            if (this == ARCHIVE) {
                letter.followUp();
            }
            what.accept(letter);
        }
    }
}
