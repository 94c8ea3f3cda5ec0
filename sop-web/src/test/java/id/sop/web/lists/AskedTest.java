package id.sop.web.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static Asked asked(Map<String, String> address) {
        var asked = new Asked();
        asked.links = new Links() {
            @Override
            public String value(String name) {
                return address.getOrDefault(name, "");
            }
        };
        return asked;
    }

    @Test
    void a_day_is_read_as_people_write_it_and_as_former_addresses_have_it() {
        var asked = asked(Map.of("from", " 21.11.2026", "to", "2026-11-22"));

        assertEquals(LocalDate.of(2026, 11, 21), asked.day("from"));
        assertEquals(LocalDate.of(2026, 11, 22), asked.day("to"));
        assertEquals("22-11-2026", asked.written("to"));
        assertNull(asked.wrongDay("to"));
        assertNull(asked.wrongDay("due"), "nothing is asked for there");
    }

    @Test
    void what_is_no_day_is_said_and_asks_for_nothing() {
        var asked = asked(Map.of("from", "31-02-2026"));

        assertEquals("conversion.day", asked.wrongDay("from"));
        assertNull(asked.day("from"));
        assertEquals("31-02-2026", asked.written("from"));
    }

    @Test
    void a_year_that_nobody_can_mean_is_said_and_asks_for_nothing() {
        var asked = asked(Map.of("from", "1-11-0026"));

        assertEquals("conversion.day.year", asked.wrongDay("from"));
        assertNull(asked.day("from"));
        assertEquals("1-11-0026", asked.written("from"));
    }

    @Test
    void a_time_that_ends_before_it_begins_is_said_at_its_end_which_asks_for_nothing() {
        var asked = asked(Map.of("from", "21-11-2026", "to", "20-11-2026"));

        assertEquals("filter.to-before-from", asked.wrongDay("to"));
        assertNull(asked.day("to"));
        assertEquals("20-11-2026", asked.written("to"));
        assertNull(asked.wrongDay("from"));
    }

    @Test
    void the_same_day_twice_is_one_day_and_no_day_is_before_one_that_is_wrong() {
        assertNull(asked(Map.of("from", "21-11-2026", "to", "21-11-2026")).wrongDay("to"));
        assertNull(asked(Map.of("from", "21-11-9026", "to", "20-11-2026")).wrongDay("to"));
    }
}
