package id.sop.procedures.catalogue;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Colleagues;
import id.sop.organisation.Position;
import id.sop.procedures.runs.RunHistory;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.SheetReader;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.steps.ReasonRequired;
import id.sop.procedures.steps.RunState;
import id.sop.testbed.Contributed;
import id.sop.testbed.Database;
import id.sop.testbed.ModuleFixture;
import id.sop.testbed.Testbed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every delivered sheet runs through the inboxes of its positions from the first row to the end: once agreed throughout, and once for each
 * decision with a no.
 *
 * <p>On Derby alone: what differs from sheet to sheet is data and not SQL, and twice takes a minute. {@code MotivationStoryTest} and the tests
 * of the letters walk a sheet on both databases.
 */
class EverySheetStoryTest {

    /** Their rows have forms of their own; the tests of their modules walk them, both ways. */
    private static final Set<String> WITH_FORMS_OF_THEIR_OWN = Contributed.of(ModuleFixture.class).stream()
            .flatMap(module -> module.walkedSheets().stream())
            .collect(toSet());

    private final Testbed office = Database.DERBY.testbed();

    static Stream<Sop> delivered() {
        return SheetFiles.all().stream().map(file -> new SheetReader().read(file.name(), file.content()));
    }

    static Stream<Sop> walked() {
        return delivered().filter(sop -> !WITH_FORMS_OF_THEIR_OWN.contains(sop.code()));
    }

    @BeforeEach
    void emptyTheDatabase() {
        office.reset();
    }

    static Stream<Arguments> decisions() {
        return walked().flatMap(sop ->
                sop.steps().stream().filter(Step::isDecision).map(decision -> Arguments.of(sop, decision.no())));
    }

    @Test
    void only_sheets_with_forms_of_their_own_are_not_walked_here() {
        assertEquals(
                WITH_FORMS_OF_THEIR_OWN,
                delivered()
                        .filter(sop -> sop.steps().stream()
                                .anyMatch(step -> !step.handler().startsWith("procedures.")))
                        .map(Sop::code)
                        .collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("walked")
    void a_sheet_runs_to_its_end_when_everybody_agrees(Sop sop) {
        walk(sop, step -> false);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_sheet_runs_to_its_end_after_a_no_that_says_why(Sop sop, int decision) {
        walk(sop, step -> step.no() == decision);
    }

    @ParameterizedTest
    @MethodSource("walked")
    void a_sheet_is_started_by_each_position_of_its_first_row(Sop sop) {
        var first = sop.first();

        for (int turn = 0; turn < first.by().size(); turn++) {
            var officer = office.as(holderOf(sop, first, turn));
            var run = officer.startsAbout(sop.code(), "Percobaan");
            assertEquals(Optional.of(2), officer.opens(run).current().map(Step::no));
        }
    }

    @ParameterizedTest
    @MethodSource("delivered")
    void somebody_holds_the_position_that_approves_the_sheet(Sop sop) {
        assertFalse(holders(sop, sop.header().approver().orElseThrow()).isEmpty());
    }

    /** Runs the sheet; a decision is refused once, at its first visit. */
    private void walk(Sop sop, Predicate<Step> refused) {
        var expected = new ArrayList<Integer>();
        SerialNumber run = null;
        var at = Optional.of(sop.first());
        while (at.isPresent()) {
            var step = at.get();
            var no = refused.test(step) && !expected.contains(step.no());
            run = perform(sop, run, step, outcome(step, no), expected.size());
            expected.add(step.no());
            at = next(sop, step, no);
        }

        var view = office.as(holderOf(sop, sop.first(), 0)).opens(run);
        assertEquals(RunState.COMPLETED, view.state());
        assertEquals(
                expected,
                view.history().performed().stream()
                        .map(RunHistory.Performed::row)
                        .toList());
    }

    private SerialNumber perform(Sop sop, SerialNumber run, Step step, Outcome outcome, int turn) {
        var officer = office.as(holderOf(sop, step, turn));
        if (run == null) {
            return officer.startsAbout(sop.code(), "Percobaan");
        }
        assertTrue(
                officer.inbox().stream().anyMatch(task -> task.number().equals(run.inAddress())),
                sop.code() + " row " + step.no());
        if (outcome.equals(Outcome.NO)) {
            assertThrows(ReasonRequired.class, () -> officer.decides(run, outcome, null));
            officer.decides(run, outcome, "Belum lengkap");
        } else {
            officer.decides(run, outcome, null);
        }
        return run;
    }

    private static Outcome outcome(Step step, boolean no) {
        if (!step.isDecision()) {
            return Outcome.DONE;
        }
        return no ? Outcome.NO : Outcome.YES;
    }

    /** What the sheet says about the way, not what the engine makes of it. */
    private static Optional<Step> next(Sop sop, Step step, boolean no) {
        var ways = step.ways();
        return ways.get(no ? ways.size() - 1 : 0).to().map(sop::step);
    }

    /** The positions of a row take turns. */
    private String holderOf(Sop sop, Step step, int turn) {
        var position = step.by().get(turn % step.by().size());
        return holders(sop, position).get(0);
    }

    private List<String> holders(Sop sop, String position) {
        return office.inTransaction(() ->
                office
                        .bean(Colleagues.class)
                        .holders(sop.office(), List.of(Position.codeOf(sop.office(), position)))
                        .stream()
                        .map(officer -> officer.username())
                        .toList());
    }
}
