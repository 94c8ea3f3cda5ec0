package id.sop.web.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {

    @ParameterizedTest
    @ValueSource(strings = {"01-02-2026", "1-2-2026", "1/2/2026", "01.02.2026", "1 2 2026", "01022026"})
    void a_day_is_read_however_people_write_it(String written) {
        assertEquals(LocalDate.of(2026, 2, 1), DayConverter.day(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30-02-2026", "99-99-2026", "1-2-26", "besok", "2026-02-01", "1-2"})
    void what_is_no_day_is_refused(String written) {
        assertThrows(DateTimeException.class, () -> DayConverter.day(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-01-0026", "01-01-0001", "31-12-1899", "01-01-2200"})
    void a_day_that_nobody_means_is_read_and_refused(String written) {
        assertFalse(DayConverter.isPossible(DayConverter.day(written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-01-1900", "31-12-2199"})
    void the_first_and_the_last_day_that_somebody_means_are_taken(String written) {
        assertTrue(DayConverter.isPossible(DayConverter.day(written)));
    }
}
