package id.sop.procedures.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every sheet that is delivered. */
class CatalogueTest {

    static List<Path> files() {
        return SheetFixtures.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_lies_in_the_folder_of_its_office_under_the_code_of_its_sheet(Path file) throws IOException {
        Sop sop = read(file);

        assertEquals(file.getFileName().toString(), sop.code() + ".xml");
        assertEquals(file.getParent().getFileName().toString(), sop.office());
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_path_comes_to_an_end_when_each_decision_is_taken_both_ways(Path file) throws IOException {
        Sop sop = read(file);
        Set<String> taken = new HashSet<>();
        Set<Integer> reached = new HashSet<>();
        int ends = 0;

        Deque<Step> open = new ArrayDeque<>(List.of(sop.first()));
        while (!open.isEmpty()) {
            Step step = open.pop();
            reached.add(step.no());
            for (Outcome outcome : step.outcomes()) {
                if (taken.add(step.no() + " " + outcome)) {
                    Optional<Step> next = sop.after(step, outcome);
                    next.ifPresent(open::push);
                    ends += next.isEmpty() ? 1 : 0;
                }
            }
        }

        assertTrue(ends > 0, "no path of " + sop.code() + " ends");
        assertEquals(sop.steps().size(), reached.size());
        sop.steps().forEach(step -> assertTrue(endsWhenAlwaysAgreed(sop, step), sop.code() + " row " + step.no()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_printed_time_has_a_meaning_unless_it_is_marked_and_a_meaning_is_printed(Path file) throws IOException {
        for (Step step : read(file).steps()) {
            boolean counts = step.standardTime().isPresent();
            boolean printed = step.timeText().isPresent();
            boolean marked = !step.uncertainties(Aspect.TIME).isEmpty();
            assertTrue(counts ? printed : !printed || marked, "row " + step.no());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_sheet_says_what_its_runs_are_about_and_who_approves_it(Path file) throws IOException {
        Sop sop = read(file);

        assertTrue(sop.about().isPresent());
        assertTrue(sop.header().approver().isPresent());
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_related_procedure_is_another_sheet_of_the_office_or_a_printed_name(Path file) throws IOException {
        Sop sop = read(file);
        Set<String> ofTheOffice = new HashSet<>();
        for (Path other : files()) {
            if (other.getParent().equals(file.getParent()) && !other.equals(file)) {
                ofTheOffice.add(read(other).code());
            }
        }

        for (Step step : sop.steps()) {
            for (String related : step.relatedProcedures()) {
                assertTrue(
                        ofTheOffice.contains(related) || related.startsWith("SOP "),
                        "row " + step.no() + ": " + related);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_way_that_is_not_printed_is_marked(Path file) throws IOException {
        for (Step step : read(file).steps()) {
            if (step.isDecision()) {
                assertTrue(!step.uncertainties(Aspect.ON_YES).isEmpty(), "row " + step.no());
                assertTrue(!step.uncertainties(Aspect.ON_NO).isEmpty(), "row " + step.no());
            }
            assertTrue(!step.uncertainties(Aspect.BY).isEmpty(), "row " + step.no());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void its_drawing_keeps_the_rules_of_the_drawing(Path file) throws IOException {
        Sop sop = read(file);

        DrawingRules.assertKept(SheetDrawing.of(sop, 790));
        DrawingRules.assertKept(SheetDrawing.of(sop, 1100));
    }

    private static boolean endsWhenAlwaysAgreed(Sop sop, Step from) {
        Optional<Step> at = Optional.of(from);
        for (int moves = 0; moves <= sop.steps().size() && at.isPresent(); moves++) {
            Step step = at.get();
            at = sop.after(step, step.isDecision() ? Outcome.YES : Outcome.DONE);
        }
        return at.isEmpty();
    }

    private static Sop read(Path file) throws IOException {
        return new SheetReader().read(file.toString(), Files.readAllBytes(file));
    }
}
