package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.procedures.inbox.TaskQuery;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.SubjectKind;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a run is about when no module keeps it. */
class PlainSubjectTest extends RunsTest {

    private List<SubjectRegister.Known> suggestions(String username, SubjectKind kind, String typed) {
        return as(username).asks(SubjectRegister.class, known -> known.like(kind, typed));
    }

    @Test
    void a_run_carries_kind_name_and_number_of_something_that_no_module_keeps() {
        var run = as("peksos").starts(FIRST, about(SubjectKind.PLACE, "  Pasar   Angso Duo ", " L-7 / 2026-3 "));

        var subject = as("peksos").opens(run).subject();

        assertEquals(
                List.of("place", "Pasar Angso Duo", "L-7 / 2026-3"),
                List.of(subject.kind(), subject.title(), subject.number()));
        assertTrue(subject.isPlain());
        assertEquals(
                run,
                as("kasipelrehsos").inbox(new TaskQuery(null, false, null, "L-7")).stream()
                        .map(task -> id.sop.documents.numbers.SerialNumber.parse(task.number())
                                .orElseThrow())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void the_sheet_says_what_its_runs_are_usually_about() {
        var form = as("peksos").asks(RunService.class, service -> service.formOfFirstRow(FIRST, null));
        var run = as("peksos").startsAbout(FIRST, "Budi");

        assertEquals(SubjectKind.CLIENT, ((PlainStep) form.input()).getKind());
        assertEquals("client", as("peksos").opens(run).subject().kind());
        assertEquals(SubjectKind.OTHER, SubjectKind.of("spaceship"), "a word of a sheet that is no kind");
    }

    @Test
    void a_number_longer_than_the_column_is_refused() {
        var tooLong = about(SubjectKind.CLIENT, "Budi", "9".repeat(61));
        var longest = about(SubjectKind.CLIENT, "Budi", "9".repeat(60));

        assertThrows(ConstraintViolationException.class, () -> as("peksos").starts(FIRST, tooLong));

        var run = as("peksos").starts(FIRST, longest);
        assertEquals("9".repeat(60), as("peksos").opens(run).subject().number());
    }

    @Test
    void subjects_of_the_same_kind_are_suggested_once_the_latest_first() {
        assessment();
        assessment();
        clock().forward(java.time.Duration.ofMinutes(1));
        as("peksos").starts(FIRST, about(SubjectKind.CLIENT, "Budiman", null));
        as("peksos").starts(FIRST, about(SubjectKind.PLACE, "Budi Utomo", null));

        assertEquals(
                List.of(new SubjectRegister.Known("Budiman", null), new SubjectRegister.Known("Budi", "12/KL/2026")),
                suggestions("peksos", SubjectKind.CLIENT, "BUD"));
        assertEquals(List.of(), suggestions("peksos", SubjectKind.CLIENT, "asesmen"), "the title of the sheet is none");
    }

    @Test
    void a_client_is_suggested_only_to_whom_her_runs_concern() {
        assessment();

        assertFalse(suggestions("kasipelrehsos", SubjectKind.CLIENT, "bud").isEmpty());
        assertEquals(List.of(), suggestions("pelaksana", SubjectKind.CLIENT, "bud"));
        assertEquals(List.of(), suggestions("pky.kadis", SubjectKind.CLIENT, "bud"));
    }
}
