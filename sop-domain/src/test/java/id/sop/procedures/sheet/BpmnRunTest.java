package id.sop.procedures.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.procedures.sheet.BpmnEngine.Deployed;
import id.sop.procedures.sheet.BpmnEngine.Walk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported runs on an engine that is not ours as it runs on ours. */
class BpmnRunTest {

    private static final int FAR_ENOUGH = 30;

    static Stream<Sop> sheets() {
        return BpmnFiles.sheets().stream();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void another_engine_goes_every_way_of_a_sheet_row_by_row_as_ours(Sop sop) {
        List<List<Outcome>> ways = new ArrayList<>();
        ways(sop, sop.first(), List.of(), new HashSet<>(), ways);
        Set<Integer> reached = new HashSet<>();

        Deployed sheet = BpmnEngine.deploy(sop);
        for (List<Outcome> way : ways) {
            assertGone(sop, way, sheet.walk(way));
            rows(sop, way).forEach(row -> reached.add(row.no()));
        }

        assertEquals(sop.steps().size(), reached.size(), "every row is on some way");
    }

    @Property(tries = 60)
    void another_engine_goes_any_sheet_by_any_decisions_as_ours(@ForAll("sheets") Sop sop, @ForAll long seed) {
        List<Outcome> way = way(sop, new Random(seed));

        Walk gone = BpmnEngine.deploy(sop).walk(way);

        assertGone(sop, way, gone);
    }

    @Provide("sheets")
    Arbitrary<Sop> anySheets() {
        return ArbitrarySheets.sheets(14);
    }

    private static void assertGone(Sop sop, List<Outcome> way, Walk gone) {
        List<Step> rows = rows(sop, way);
        Step last = rows.get(rows.size() - 1);

        assertEquals(rows.stream().map(row -> "row_" + row.no()).toList(), gone.rows());
        assertEquals(
                rows.stream()
                        .map(row -> Set.copyOf(row.positions(sop.office())))
                        .toList(),
                gone.owners());
        assertEquals(sop.after(last, way.get(way.size() - 1)).isEmpty(), gone.ended(), "ended");
    }

    /** The rows that our engine goes through. */
    private static List<Step> rows(Sop sop, List<Outcome> way) {
        List<Step> rows = new ArrayList<>();
        Optional<Step> at = Optional.of(sop.first());
        for (Outcome outcome : way) {
            rows.add(at.orElseThrow());
            at = sop.after(at.get(), outcome);
        }
        return rows;
    }

    /** Every way from a row to the end on which each decision goes the same way at most once. */
    private static void ways(Sop sop, Step at, List<Outcome> before, Set<String> taken, List<List<Outcome>> ways) {
        for (Outcome outcome : at.outcomes()) {
            String turn = at.no() + " " + outcome;
            if (at.isDecision() && !taken.add(turn)) {
                continue;
            }
            List<Outcome> way = new ArrayList<>(before);
            way.add(outcome);
            sop.after(at, outcome)
                    .ifPresentOrElse(next -> ways(sop, next, way, taken, ways), () -> ways.add(List.copyOf(way)));
            if (at.isDecision()) {
                taken.remove(turn);
            }
        }
    }

    private static List<Outcome> way(Sop sop, Random random) {
        List<Outcome> way = new ArrayList<>();
        Optional<Step> at = Optional.of(sop.first());
        while (at.isPresent() && way.size() < FAR_ENOUGH) {
            List<Outcome> outcomes = List.copyOf(at.get().outcomes());
            way.add(outcomes.get(random.nextInt(outcomes.size())));
            at = sop.after(at.get(), way.get(way.size() - 1));
        }
        return way;
    }
}
