package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.organisation.calendar.StandardTime;
import id.sop.procedures.steps.NotHeld;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static Measure measure(int handlingMinutes, String standard, boolean afterDue) {
        return new Measure(
                Duration.ofHours(5),
                Duration.ofMinutes(handlingMinutes),
                Duration.ZERO,
                Optional.ofNullable(standard).map(StandardTime::parse),
                Optional.empty(),
                afterDue,
                Optional.empty(),
                "2026/1",
                Optional.empty());
    }

    @Test
    void minutes_are_held_against_the_handling_and_never_against_the_waiting() {
        assertEquals(Measure.Verdict.WITHIN, measure(30, "PT30M", true).verdict());
        assertEquals(Measure.Verdict.LONGER, measure(31, "PT30M", false).verdict());
        assertEquals(Duration.ofMinutes(1), measure(31, "PT30M", false).excess());
        assertEquals(Duration.ZERO, measure(29, "PT30M", false).excess());
    }

    @Test
    void minutes_of_several_rows_are_held_against_the_handling_of_all_of_them() {
        var measure = new Measure(
                Duration.ZERO,
                Duration.ofMinutes(20),
                Duration.ofMinutes(15),
                Optional.of(StandardTime.parse("PT30M")),
                Optional.empty(),
                false,
                Optional.empty(),
                "2026/1",
                Optional.empty());

        assertEquals(Measure.Verdict.LONGER, measure.verdict());
        assertEquals(Duration.ofMinutes(5), measure.excess());
    }

    @Test
    void days_are_held_against_the_due_time() {
        assertEquals(Measure.Verdict.WITHIN, measure(900, "P1D", false).verdict());
        assertEquals(Measure.Verdict.LONGER, measure(1, "P1D", true).verdict());
        assertEquals(Duration.ZERO, measure(900, "P1D", true).excess());
    }

    @Test
    void where_no_standard_is_printed_there_is_none_and_not_zero() {
        assertEquals(Measure.Verdict.NO_STANDARD, measure(900, null, true).verdict());
        assertEquals(Duration.ZERO, measure(900, null, true).excess());
    }

    @Test
    void where_the_standard_does_not_apply_nothing_is_held_against_it() {
        var measure = new Measure(
                Duration.ZERO,
                Duration.ofHours(9),
                Duration.ZERO,
                Optional.of(StandardTime.parse("PT30M")),
                Optional.empty(),
                true,
                Optional.empty(),
                "2026/1",
                Optional.of(NotHeld.OTHER_CATEGORY));

        assertEquals(Measure.Verdict.NOT_APPLICABLE, measure.verdict());
    }

    @Test
    void days_are_not_held_against_a_due_time_that_waited_for_the_calendar_of_a_year() {
        var measure = new Measure(
                Duration.ZERO,
                Duration.ofHours(9),
                Duration.ZERO,
                Optional.of(StandardTime.parse("P1D")),
                Optional.empty(),
                false,
                Optional.of(2027),
                "2026/1 2027/0",
                Optional.empty());

        assertEquals(Measure.Verdict.NOT_COUNTED, measure.verdict());
    }
}
