package id.sop.procedures.sheet;

import static id.sop.procedures.sheet.SheetFixtures.bytes;
import static id.sop.procedures.sheet.SheetFixtures.row;
import static id.sop.procedures.sheet.SheetFixtures.xml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where in a sheet a row can stand that makes or changes a thing; rows begin in line 5 of the file. */
class SubjectCheckTest {

    private static final SheetReader READER = new SheetReader(SheetCheck.of(
            Set.of("jambi.a"),
            Map.of(
                    "procedures.confirm", HandlerKind.BUILT_IN,
                    "letters.register", new HandlerKind("letter", true),
                    "letters.record", new HandlerKind("letter", false),
                    "clients.admit", new HandlerKind("client", true),
                    "clients.visit", new HandlerKind("client", false),
                    "notes.write", new HandlerKind("", false))));

    @Test
    void rows_after_the_one_that_makes_the_thing_change_it() {
        assertAccepted(
                row(1, "start", does("letters.register")),
                row(2, "process", does("letters.record")),
                row(3, "decision", "by='a' on-yes='4' on-no='2'"),
                row(4, "end", does("letters.record")));
    }

    @Test
    void a_sheet_may_begin_with_built_in_rows_and_make_its_thing_later() {
        assertAccepted(
                row(1, "start", "by='a'"),
                row(2, "process", does("letters.register")),
                row(3, "end", does("letters.record")));
    }

    @Test
    void a_first_row_that_makes_nothing_cannot_start() {
        assertEquals(
                List.of(new SheetProblem(
                        "test.xml", 5, 0, ProblemKind.FIRST_ROW_CANNOT_START, List.of("1", "letters.record"))),
                problems(row(1, "start", does("letters.record")), row(2, "end", does("letters.record"))));
        assertEquals(
                List.of(new SheetProblem(
                        "test.xml", 5, 0, ProblemKind.FIRST_ROW_CANNOT_START, List.of("1", "notes.write"))),
                problems(row(1, "start", does("notes.write")), row(2, "end", "by='a'")));
    }

    @Test
    void a_row_before_the_one_that_makes_its_thing_is_refused() {
        assertEquals(
                List.of(new SheetProblem(
                        "test.xml", 6, 0, ProblemKind.ROW_BEFORE_ITS_THING, List.of("2", "letters.record", "1"))),
                problems(
                        row(1, "start", "by='a'"),
                        row(2, "process", does("letters.record")),
                        row(3, "end", does("letters.register"))));
    }

    @Test
    void one_way_past_the_row_that_makes_the_thing_is_enough() {
        assertEquals(
                List.of(new SheetProblem(
                        "test.xml", 8, 0, ProblemKind.ROW_BEFORE_ITS_THING, List.of("4", "letters.record", "2"))),
                problems(
                        row(1, "start", "by='a'"),
                        row(2, "decision", "by='a' on-yes='3' on-no='4'"),
                        row(3, "process", does("letters.register")),
                        row(4, "end", does("letters.record"))));
    }

    @Test
    void the_ways_count_and_not_the_order_of_the_rows() {
        assertAccepted(
                row(1, "start", "by='a'"),
                row(2, "decision", "by='a' on-yes='4' on-no='end'"),
                row(3, "end", does("letters.record")),
                row(4, "process", does("letters.register")),
                row(5, "decision", "by='a' on-yes='3' on-no='3'"));
    }

    @Test
    void a_row_about_another_thing_needs_a_row_before_it_that_hands_over() {
        assertEquals(
                List.of(new SheetProblem(
                        "test.xml", 6, 0, ProblemKind.ROW_ABOUT_ANOTHER_THING, List.of("2", "clients.visit", "1"))),
                problems(row(1, "start", does("letters.register")), row(2, "end", does("clients.visit"))));
        assertAccepted(
                row(1, "start", does("letters.register")),
                row(2, "process", does("clients.admit")),
                row(3, "end", does("clients.visit")));
    }

    @Test
    void after_a_hand_over_the_former_thing_is_out_of_reach() {
        assertEquals(
                List.of(new SheetProblem(
                        "test.xml", 7, 0, ProblemKind.ROW_ABOUT_ANOTHER_THING, List.of("3", "letters.record", "2"))),
                problems(
                        row(1, "start", does("letters.register")),
                        row(2, "process", does("clients.admit")),
                        row(3, "end", does("letters.record"))));
    }

    @Test
    void a_way_back_over_the_row_that_makes_the_thing_would_make_another() {
        assertEquals(
                List.of(new SheetProblem(
                        "test.xml", 5, 0, ProblemKind.THING_MADE_TWICE, List.of("1", "letters.register"))),
                problems(
                        row(1, "start", does("letters.register")),
                        row(2, "decision", "by='a' on-yes='end' on-no='1'")));
    }

    @Test
    void two_ways_may_each_make_the_thing() {
        assertAccepted(
                row(1, "start", "by='a'"),
                row(2, "decision", "by='a' on-yes='3' on-no='5'"),
                row(3, "process", does("letters.register")),
                row(4, "decision", "by='a' on-yes='end' on-no='end'"),
                row(5, "process", does("letters.register")),
                row(6, "end", does("letters.record")));
    }

    @Test
    void where_the_rows_do_not_hold_together_nothing_is_said_of_what_they_are_about() {
        assertEquals(
                List.of(ProblemKind.WAY_TO_UNKNOWN_ROW),
                problems(row(1, "start", does("letters.record")), row(2, "decision", "by='a' on-yes='9' on-no='end'"))
                        .stream()
                        .map(SheetProblem::kind)
                        .toList());
    }

    private static String does(String handler) {
        return "by='a' does='" + handler + "'";
    }

    private static void assertAccepted(String... rows) {
        assertEquals(
                rows.length,
                READER.read("test.xml", bytes(xml(1, rows))).steps().size());
    }

    private static List<SheetProblem> problems(String... rows) {
        return assertThrows(BrokenSheet.class, () -> READER.read("test.xml", bytes(xml(1, rows)))).problems().stream()
                .map(problem ->
                        new SheetProblem(problem.file(), problem.line(), 0, problem.kind(), problem.arguments()))
                .toList();
    }
}
