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
                "P1W",
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
                "A standard time is minutes or hours of work (PT15M, PT1H30M), working days (P1D) or months (P6M),"
                        + " and more than zero; this is none of them: " + text,
                refusal.getMessage());
    }
}
