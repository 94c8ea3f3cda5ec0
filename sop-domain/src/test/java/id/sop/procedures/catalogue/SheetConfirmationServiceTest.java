package id.sop.procedures.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.organisation.NotPermitted;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SheetConfirmationServiceTest extends PublishingTest {

    private static final String DOUBTFUL = row(
                    1,
                    "start",
                    "<uncertain about='by'>Kolom tidak terbaca.</uncertain>"
                            + "<uncertain about='time'>Waktu tidak terbaca.</uncertain>")
            + row(2, "end", "");

    @BeforeEach
    void publish() {
        published(1, DOUBTFUL);
    }

    private void confirms(String username, int row, int ordinal, String note) {
        as(username)
                .does(
                        SheetConfirmationService.class,
                        service -> service.confirm(code, 1, List.of(row + "." + ordinal), note));
    }

    private void undoes(String username, int row, int ordinal) {
        as(username).does(SheetConfirmationService.class, service -> service.undo(code, 1, row + "." + ordinal));
    }

    private List<String> drawn() {
        return seen("pelaksana", 1).drawn().marks().stream()
                .map(mark -> mark.about().reason())
                .toList();
    }

    @Test
    void a_confirmed_mark_is_drawn_no_longer_and_says_who_confirmed_it() {
        confirms("kasubbag", 1, 1, "Sesuai lembar asli");

        assertEquals(List.of("Kolom tidak terbaca."), drawn());
        var marks = seen("pelaksana", 1).marks();
        assertEquals(2, marks.size());
        assertTrue(marks.get(0).confirmed().isEmpty());
        assertEquals(
                new SheetMark.Confirmed("Wati Contoh", "Kasubbag TU", clock().instant(), "Sesuai lembar asli"),
                marks.get(1).confirmed().orElseThrow());
    }

    @Test
    void the_catalogue_counts_what_is_still_to_be_confirmed() {
        confirms("kasubbag", 1, 1, "");

        var open = as("pelaksana")
                .asks(
                        SheetConfirmationService.class,
                        service -> service.open(List.of(seen("pelaksana", 1).sop())));

        assertEquals(Map.of(code, 1), open);
    }

    @Test
    void on_the_drawing_of_a_run_a_confirmed_mark_is_gone_too() {
        var run = as("pelaksana").startsAbout(code, "Percobaan");

        confirms("kasubbag", 1, 0, "");

        assertEquals(1, as("pelaksana").opens(run).sop().marks().size());
    }

    @Test
    void the_approver_may_confirm_and_others_may_not() {
        confirms("kepala", 1, 0, "");

        assertThrows(NotPermitted.class, () -> confirms("pelaksana", 1, 1, ""));
        assertThrows(NotPermitted.class, () -> undoes("pelaksana", 1, 0));
        assertThrows(RevisionNotFound.class, () -> confirms("pky.kadis", 1, 1, ""));
        assertEquals(1, drawn().size());
    }

    @Test
    void who_confirms_second_is_told_of_the_first() {
        confirms("kasubbag", 1, 0, "");

        var refusal = assertThrows(MarkAlreadyConfirmed.class, () -> confirms("admin", 1, 0, ""));

        assertEquals("Wati Contoh", refusal.arguments()[0]);
    }

    @Test
    void several_marks_are_confirmed_together_or_not_at_all() {
        assertThrows(
                MarkNotFound.class,
                () -> as("kasubbag")
                        .does(
                                SheetConfirmationService.class,
                                service -> service.confirm(code, 1, List.of("1.0", "9.9"), "")));
        assertEquals(2, drawn().size());

        as("kasubbag")
                .does(SheetConfirmationService.class, service -> service.confirm(code, 1, List.of("1.0", "1.1"), ""));
        assertEquals(List.of(), drawn());
    }

    @Test
    void a_mark_that_the_sheet_does_not_have_is_not_confirmed() {
        assertThrows(MarkNotFound.class, () -> confirms("kasubbag", 1, 2, ""));
        assertThrows(MarkNotFound.class, () -> confirms("kasubbag", 0, 0, ""));
        assertThrows(MarkNotFound.class, () -> undoes("kasubbag", 1, 0));
    }

    @Test
    void a_confirmation_that_is_taken_back_shows_the_mark_again() {
        confirms("kasubbag", 1, 0, "");

        undoes("admin", 1, 0);

        assertEquals(2, drawn().size());
        confirms("admin", 1, 0, "");
        assertEquals(1, drawn().size());
    }

    @Test
    void a_new_revision_brings_its_own_marks() {
        confirms("kasubbag", 1, 0, "");

        published(2, SHORT);

        assertEquals(List.of(), seen("pelaksana", 2).marks());
        assertEquals(1, drawn().size());
    }

    @Test
    void a_sheet_with_open_marks_is_approved_only_by_who_says_that_she_knows() {
        assertEquals(List.of(), enters("kasubbag", file(code, 2, DOUBTFUL)).problems());
        checks("admin", 2);

        var refusal = assertThrows(
                MarksStillOpen.class, () -> does("kepala", 2, (service, key) -> service.approve(key, TODAY, false)));
        assertEquals(List.of(2), List.of(refusal.arguments()));

        approves("kepala", 2, TODAY);
        assertEquals(RevisionStatus.IN_FORCE, status(2));
    }
}
