package id.sop.procedures.catalogue;

import static id.sop.procedures.catalogue.SheetState.APPROVED;
import static id.sop.procedures.catalogue.SheetState.CHECKED;
import static id.sop.procedures.catalogue.SheetState.DRAFT;
import static id.sop.procedures.catalogue.SheetState.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.organisation.Actor;
import id.sop.organisation.Authority;
import id.sop.organisation.Caller;
import id.sop.procedures.sheet.SheetReader;
import id.sop.procedures.steps.ReasonRequired;
import id.sop.procedures.steps.SecondPersonRequired;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
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

class SopSheetTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Actor RINA = actor("rina", "Rina");
    private static final Actor WATI = actor("wati", "Wati");
    private static final SheetFile FILE = new SheetFile("lembar.xml", """
            <sop xmlns='urn:sop:sheet:1' code='TES-SATU' revision='1' office='jambi'>
            <title>Lembar uji</title><header/>
            <columns><column position='pelaksana'>Pelaksana</column></columns>
            <steps><step no='1' symbol='start' by='pelaksana'><activity>Mulai</activity></step>
            <step no='2' symbol='end' by='pelaksana'><activity>Selesai</activity></step></steps></sop>""".getBytes(StandardCharsets.UTF_8));

    private final SopSheet sheet =
            SopSheet.draft(new SheetReader().read(FILE.name(), FILE.content()), FILE, "jambi.kepala-panti", RINA, NOW);

    private static Actor actor(String username, String name) {
        var caller = new Caller(username, name, "jambi", Authority.holding(Set.of("jambi.pelaksana")), Set.of());
        return Actor.of(caller, "jambi.pelaksana", "Pelaksana");
    }

    @Test
    void two_people_bring_a_revision_into_force() {
        sheet.check(WATI, NOW);
        sheet.approve(WATI, null, TODAY.plusDays(1), TODAY, NOW);

        assertEquals(APPROVED, sheet.state());
        assertEquals(Optional.of(TODAY.plusDays(1)), sheet.effectiveOn());
    }

    @Test
    void who_entered_it_does_not_check_it() {
        assertThrows(SecondPersonRequired.class, () -> sheet.check(RINA, NOW));

        assertEquals(DRAFT, sheet.state());
    }

    @Test
    void it_is_not_in_force_from_a_day_that_has_passed() {
        sheet.check(WATI, NOW);

        var refusal = assertThrows(
                EffectiveBeforeApproval.class, () -> sheet.approve(WATI, null, TODAY.minusDays(1), TODAY, NOW));

        assertEquals(List.of(TODAY), List.of(refusal.arguments()));
        assertEquals(CHECKED, sheet.state());
    }

    @Test
    void sending_back_and_withdrawing_say_why() {
        sheet.check(WATI, NOW);
        assertThrows(ReasonRequired.class, () -> sheet.sendBack(WATI, " ", NOW));
        sheet.approve(WATI, null, TODAY, TODAY, NOW);
        assertThrows(ReasonRequired.class, () -> sheet.withdraw(WATI, null, TODAY, NOW));

        assertEquals(APPROVED, sheet.state());
        assertEquals(3, sheet.events().size(), "what is refused did not happen");
    }

    /** From which state each act leads on; from every other it is refused. */
    private static final Map<Act, Set<SheetState>> FROM = Map.of(
            Act.CHECK, Set.of(DRAFT),
            Act.SEND_BACK, Set.of(CHECKED),
            Act.APPROVE, Set.of(CHECKED),
            Act.WITHDRAW, Set.of(APPROVED),
            Act.DISCARD, Set.of(DRAFT, CHECKED));

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everythingInEveryState")
    void in_each_state_a_revision_takes_what_its_state_allows_and_nothing_else(SheetState state, Act act) {
        bringTo(state);

        if (FROM.get(act).contains(state)) {
            act.what.accept(sheet);
        } else {
            var refusal = assertThrows(RevisionStateDoesNotAllow.class, () -> act.what.accept(sheet));
            assertEquals(List.of(state), List.of(refusal.arguments()));
            assertEquals(state, sheet.state());
        }
    }

    static Stream<Arguments> everythingInEveryState() {
        return Arrays.stream(SheetState.values())
                .flatMap(state -> Arrays.stream(Act.values()).map(act -> Arguments.of(state, act)));
    }

    private void bringTo(SheetState state) {
        if (state != DRAFT) {
            Act.CHECK.what.accept(sheet);
        }
        if (state == APPROVED || state == WITHDRAWN) {
            Act.APPROVE.what.accept(sheet);
        }
        if (state == WITHDRAWN) {
            Act.WITHDRAW.what.accept(sheet);
        }
    }

    /** Everything that can be done to a revision. */
    enum Act {
        CHECK(sheet -> sheet.check(WATI, NOW)),
        SEND_BACK(sheet -> sheet.sendBack(WATI, "Kolom keliru", NOW)),
        APPROVE(sheet -> sheet.approve(WATI, null, TODAY, TODAY, NOW)),
        WITHDRAW(sheet -> sheet.withdraw(WATI, "Tidak dipakai", TODAY, NOW)),
        DISCARD(SopSheet::requireUnpublished);

        private final Consumer<SopSheet> what;

        Act(Consumer<SopSheet> what) {
            this.what = what;
        }
    }
}
