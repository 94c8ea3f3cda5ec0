package id.sop.web.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
}
