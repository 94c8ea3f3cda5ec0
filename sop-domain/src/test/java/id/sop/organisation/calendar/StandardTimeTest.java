package id.sop.organisation.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardTimeTest {

    @ParameterizedTest
    @CsvSource({"PT1M,1", "PT15M,15", "PT60M,60", "PT1H,60", "PT1H30M,90", "PT420M,420"})
    void minutes_and_hours_are_effort(String iso, long minutes) {
        StandardTime standard = StandardTime.parse(iso);

        assertTrue(standard.isEffort());
        assertEquals(Optional.of(Duration.ofMinutes(minutes)), standard.effort());
        assertEquals(OptionalInt.empty(), standard.workingDays());
        assertEquals(OptionalInt.empty(), standard.months());
    }

    @ParameterizedTest
    @CsvSource({"P1D,1", "P7D,7", "P10D,10"})
    void days_are_working_days_and_not_effort(String iso, int days) {
        StandardTime standard = StandardTime.parse(iso);

        assertEquals(OptionalInt.of(days), standard.workingDays());
        assertFalse(standard.isEffort());
        assertEquals(Optional.empty(), standard.effort());
        assertEquals(OptionalInt.empty(), standard.months());
    }

    @Test
    void months_are_neither_effort_nor_working_days() {
        StandardTime standard = StandardTime.parse("P6M");

        assertEquals(OptionalInt.of(6), standard.months());
        assertEquals(Optional.empty(), standard.effort());
        assertEquals(OptionalInt.empty(), standard.workingDays());
    }

    @Test
    void hours_of_the_clock_are_no_effort() {
        StandardTime standard = StandardTime.parse("PT24H clock");

        assertEquals(Optional.of(Duration.ofHours(24)), standard.clock());
        assertFalse(standard.isEffort());
        assertEquals(Optional.empty(), standard.effort());
        assertEquals("24 CLOCK_HOURS", standard.amount() + " " + standard.unit());
    }

    @Test
    void weeks_go_by_the_calendar() {
        StandardTime standard = StandardTime.parse("P2W");

        assertEquals(OptionalInt.of(2), standard.weeks());
        assertEquals(OptionalInt.empty(), standard.workingDays());
        assertEquals(OptionalInt.empty(), standard.months());
    }

    @Test
    void of_a_range_the_longer_end_counts() {
        assertEquals(OptionalInt.of(5), StandardTime.parse("P3D..P5D").workingDays());
        assertEquals(
                Optional.of(Duration.ofMinutes(90)),
                StandardTime.parse("PT30M..PT1H30M").effort());
        assertEquals("3–5", StandardTime.parse("P3D..P5D").amount());
        assertEquals("30–90", StandardTime.parse("PT30M..PT1H30M").amount());
        assertEquals(
                StandardTime.Unit.MINUTES, StandardTime.parse("PT30M..PT1H").unit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P5D..P3D",
                "P3D..P3D",
                "PT1H..P1D",
                "P1D clock",
                "P3D..",
                "..P3D",
                "PT1H clock clock",
                "P1D..P1W"
            })
    void a_range_grows_in_one_unit_and_only_hours_are_those_of_the_clock(String text) {
        assertThrows(IllegalArgumentException.class, () -> StandardTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT60M", "PT1H", "PT1H30M", "P1D", "P6M"})
    void the_text_comes_back_as_the_sheet_has_it(String iso) {
        assertEquals(iso, StandardTime.parse(iso).toString());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "PT0M",
                "P0D",
                "P",
                "PT",
                "P1DT2H",
                "P0W",
                "P1Y",
                "PT30S",
                "PT1.5H",
                "-PT5M",
                "P-1D",
                "PT05M",
                "15M",
                "pt15m",
                " PT15M",
                "PT15M1H",
                "PT123456M",
                "15 menit"
            })
    void anything_else_is_refused_with_the_accepted_forms(String text) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> StandardTime.parse(text));

        assertEquals(
                "A standard time is minutes or hours of work (PT15M, PT1H30M), hours of the clock (PT24H clock), working days (P1D),"
                        + " weeks (P2W) or months (P6M), a range of one of them (P3D..P5D), and more than zero; this is none of them: "
                        + text,
                refusal.getMessage());
    }
}
