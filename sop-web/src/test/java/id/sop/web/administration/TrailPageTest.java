package id.sop.web.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"12/2026", "0012/2026", "2026-12", "P-0012/2026", "p-12/2026"})
    void a_number_is_found_however_it_is_written(String typed) {
        assertEquals("0012/2026", TrailPage.number(typed));
    }

    @Test
    void what_is_no_running_number_is_searched_as_it_is() {
        assertEquals("400.9.14", TrailPage.number("400.9.14"));
        assertNull(TrailPage.number(null));
    }
}
