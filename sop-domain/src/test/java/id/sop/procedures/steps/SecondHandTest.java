package id.sop.procedures.steps;

import static id.sop.procedures.steps.SecondHandState.CLOSED;
import static id.sop.procedures.steps.SecondHandState.CLOSED_ALONE;
import static id.sop.procedures.steps.SecondHandState.CLOSED_ALONE_SEEN;
import static id.sop.procedures.steps.SecondHandState.OPEN;
import static id.sop.procedures.steps.SecondHandState.READY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.organisation.Actor;
import id.sop.organisation.Authority;
import id.sop.organisation.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SecondHandTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(600);
    private static final String HEAD = "jambi.kepala-panti";

    private static final Actor RINA = officer("rina", "Rina Contoh", "jambi.pelaksana", "Pelaksana");
    private static final Actor JOKO = officer("joko", "Joko Contoh", "jambi.pelaksana", "Pelaksana");
    private static final Actor HASAN = officer("hasan", "Hasan Contoh", HEAD, "Kepala Panti");

    private static final Map<String, Consumer<SecondHand>> TRANSITIONS = Map.of(
            "ready", hand -> hand.ready(RINA, LATER),
            "close", hand -> hand.close(JOKO, LATER),
            "close alone", hand -> hand.closeAlone(RINA, "Joko sakit", HEAD, LATER),
            "seen", hand -> hand.seen(HASAN, LATER));

    /** What each transition leads to, by the state in which it is possible. */
    private static final Map<String, Map<SecondHandState, SecondHandState>> POSSIBLE = Map.of(
            "ready", Map.of(OPEN, READY),
            "close", Map.of(READY, CLOSED),
            "close alone", Map.of(OPEN, CLOSED_ALONE, READY, CLOSED_ALONE),
            "seen", Map.of(CLOSED_ALONE, CLOSED_ALONE_SEEN));

    private static Actor officer(String account, String name, String position, String positionName) {
        var caller = new Caller(account, name, "jambi", Authority.holding(Set.of(position)), Set.of());
        return Actor.of(caller, position, positionName);
    }

    private static SecondHand in(SecondHandState state) {
        var hand = new SecondHand();
        if (state == READY || state == CLOSED) {
            hand.ready(RINA, NOW);
        }
        if (state == CLOSED) {
            hand.close(JOKO, NOW);
        }
        if (state == CLOSED_ALONE || state == CLOSED_ALONE_SEEN) {
            hand.closeAlone(RINA, "Joko sakit", HEAD, NOW);
        }
        if (state == CLOSED_ALONE_SEEN) {
            hand.seen(HASAN, NOW);
        }
        return hand;
    }

    @Test
    void each_transition_is_possible_in_its_state_and_refused_in_every_other() {
        TRANSITIONS.forEach((name, transition) -> {
            for (var state : SecondHandState.values()) {
                var hand = in(state);
                assertEquals(state, hand.state());
                var after = POSSIBLE.get(name).get(state);
                if (after == null) {
                    var refused = assertThrows(
                            SecondHandStateDoesNotAllow.class, () -> transition.accept(hand), name + " in " + state);
                    assertEquals(List.of(state), List.of(refused.arguments()));
                } else {
                    transition.accept(hand);
                }
                assertEquals(after == null ? state : after, hand.state(), name + " in " + state);
            }
        });
    }

    @Test
    void the_second_is_another_account_than_the_first() {
        var hand = in(READY);

        assertThrows(SecondPersonRequired.class, () -> hand.close(RINA, LATER));
        hand.close(JOKO, LATER);

        assertEquals(List.of("Rina Contoh", "Joko Contoh"), List.of(hand.readyBy(), hand.closedBy()));
        assertEquals(List.of(Optional.of(NOW), Optional.of(LATER)), List.of(hand.readyAt(), hand.closedAt()));
    }

    @Test
    void one_closes_it_alone_with_a_reason_only() {
        var hand = in(OPEN);

        assertThrows(ReasonRequired.class, () -> hand.closeAlone(JOKO, " ", HEAD, LATER));
        hand.closeAlone(JOKO, " Rina cuti ", HEAD, LATER);

        assertEquals(List.of("Rina cuti", HEAD), List.of(hand.aloneReason(), hand.told()));
    }

    @Test
    void nobody_closes_alone_what_another_has_made_ready() {
        var hand = in(READY);

        var refused = assertThrows(NotAlone.class, () -> hand.closeAlone(JOKO, "Rina pulang", HEAD, LATER));

        assertEquals(List.of("Rina Contoh", NOW), List.of(refused.arguments()));
        assertEquals(READY, hand.state());
    }

    @Test
    void its_values_are_those_of_the_trace() {
        var hand = in(READY);
        hand.closeAlone(RINA, "Joko sakit", HEAD, LATER);
        hand.seen(HASAN, LATER);

        assertEquals(
                Map.of(
                        "secondHand", "CLOSED_ALONE_SEEN",
                        "readyBy", "Rina Contoh, Pelaksana",
                        "closedBy", "Rina Contoh, Pelaksana",
                        "aloneReason", "Joko sakit",
                        "seenBy", "Hasan Contoh, Kepala Panti"),
                hand.values());
    }
}
