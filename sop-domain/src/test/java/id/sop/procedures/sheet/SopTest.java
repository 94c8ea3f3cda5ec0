package id.sop.procedures.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.organisation.calendar.StandardTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SopTest {

    private final Sop letter = SheetFixtures.incomingLetter();

    @Test
    void a_run_begins_with_the_first_row_and_goes_down_row_by_row() {
        assertEquals(1, letter.first().no());
        assertEquals(Optional.of(letter.step(2)), letter.after(letter.first(), Outcome.DONE));
    }

    @Test
    void a_decision_leads_on_with_yes_and_back_with_no() {
        Step examination = letter.step(3);

        assertEquals(List.of(Outcome.YES, Outcome.NO), examination.outcomes());
        assertEquals(Optional.of(letter.step(4)), letter.after(examination, Outcome.YES));
        assertEquals(Optional.of(letter.step(2)), letter.after(examination, Outcome.NO));
        assertTrue(letter.way(examination, Outcome.NO).returnsWork());
        assertFalse(letter.way(examination, Outcome.YES).returnsWork());
    }

    @Test
    void nothing_follows_the_end() {
        assertEquals(Optional.empty(), letter.after(letter.step(6), Outcome.DONE));
    }

    @Test
    void a_decision_may_end_the_run() {
        Sop sop = SheetFixtures.read(SheetFixtures.xml(
                1,
                SheetFixtures.row(1, "start", "by='a'"),
                SheetFixtures.row(2, "decision", "by='a' on-yes='3' on-no='end'"),
                SheetFixtures.row(3, "end", "by='a'")));

        assertEquals(Optional.empty(), sop.after(sop.step(2), Outcome.NO));
        assertTrue(sop.way(sop.step(2), Outcome.NO).endsOtherwise());
        assertEquals(UnnamedEnd.NOT_CONTINUED, sop.way(sop.step(2), Outcome.NO).endName());
    }

    @Test
    void a_no_says_why_when_it_leads_back_or_ends_the_run() {
        Sop sop = SheetFixtures.read(SheetFixtures.xml(
                1,
                SheetFixtures.row(1, "start", "by='a'"),
                SheetFixtures.row(2, "decision", "by='a' on-yes='3' on-no='end'"),
                SheetFixtures.row(3, "decision", "by='a' on-yes='end' on-no='1'")));

        assertTrue(sop.way(sop.step(2), Outcome.NO).needsReason());
        assertTrue(sop.way(sop.step(3), Outcome.NO).needsReason());
        assertFalse(sop.way(sop.step(2), Outcome.YES).needsReason());
        assertFalse(sop.way(sop.step(3), Outcome.YES).needsReason());
        assertFalse(sop.way(sop.step(1), Outcome.DONE).needsReason());
    }

    @Test
    void a_way_back_that_is_no_return_needs_no_reason() {
        Sop sop = SheetFixtures.read(SheetFixtures.xml(
                1,
                SheetFixtures.row(1, "start", "by='a'"),
                SheetFixtures.row(2, "decision", "by='a' on-yes='1' on-no='3'"),
                SheetFixtures.row(3, "end", "by='a'")));

        Way again = sop.way(sop.step(2), Outcome.YES);
        assertEquals(Way.Kind.AGAIN, again.kind());
        assertFalse(again.needsReason());
        assertEquals(Way.Kind.ON, sop.way(sop.step(2), Outcome.NO).kind());
        assertFalse(sop.way(sop.step(2), Outcome.NO).needsReason());
    }

    @Test
    void what_a_row_produces_is_asked_where_it_does_what_it_is_for() {
        Sop sop =
                SheetFixtures.read(SheetFixtures.xml(1, SheetFixtures.row(1, "start", "by='a'"), SheetFixtures.CHOICE));

        assertEquals(
                List.of(true, true, false, false),
                sop.step(2).ways().stream().map(Way::accomplishes).toList());
    }

    @Test
    void an_outcome_that_the_row_cannot_have_is_a_mistake_of_the_caller() {
        assertThrows(IllegalArgumentException.class, () -> letter.after(letter.step(3), Outcome.DONE));
        assertThrows(IllegalArgumentException.class, () -> letter.after(letter.step(4), Outcome.NO));
        assertThrows(NoSuchElementException.class, () -> letter.step(7));
    }

    @Test
    void a_row_without_a_handler_of_its_own_is_approved_or_confirmed() {
        Sop motivation = SheetFixtures.motivation();

        assertEquals("letters.examine", letter.step(3).handler());
        assertEquals("procedures.approve", motivation.step(3).handler());
        assertEquals("procedures.confirm", motivation.step(1).handler());
    }

    @Test
    void positions_belong_to_the_office_that_runs_the_sheet() {
        assertEquals(List.of("jambi.kasubbag-tu"), letter.step(3).positions("jambi"));
        assertEquals("Kasubbag TU", letter.labelOf("kasubbag-tu"));
    }

    @Test
    void what_the_system_keeps_is_not_asked_of_the_officer() {
        assertTrue(letter.steps().stream()
                .allMatch(step -> step.papersOfTheOfficer().isEmpty()));
        assertEquals(
                List.of("Berkas permohonan"),
                SheetFixtures.motivation().step(1).papersOfTheOfficer().stream()
                        .map(RequiredPaper::name)
                        .toList());
    }

    @Test
    void a_row_says_what_is_uncertain_about_it() {
        Step distribution = letter.step(5);

        assertEquals(
                List.of(Optional.of(Uncertainty.Confidence.LOW)),
                distribution.uncertainties(Aspect.BY).stream()
                        .map(Uncertainty::confidence)
                        .toList());
        assertEquals(List.of(), distribution.uncertainties(Aspect.TIME));
    }

    @Test
    void a_standard_time_keeps_its_meaning_and_its_print() {
        Step order = SheetFixtures.motivation().step(4);

        assertEquals(Optional.of(StandardTime.parse("P1D")), order.standardTime());
        assertEquals(Optional.of("1 hari kerja"), order.timeText());
        assertFalse(order.adjustable());
    }
}
