package id.sop.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sop.testbed.OnBothDatabases;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FreeDaysTest extends OnBothDatabases {

    private FreeDays known() {
        return as("pelaksana").asks(CalendarService.class, CalendarService::freeDays);
    }

    @Test
    void today_is_the_day_of_the_office_where_another_zone_has_yesterday_still() {
        clock().set("2026-11-24T00:30"); // in Jambi; in UTC it is the 23rd

        assertEquals(LocalDate.of(2026, 11, 24), known().today());
    }

    @Test
    void a_day_off_has_its_name_and_a_day_that_is_free_every_week_has_none() {
        var days = known().days();

        assertEquals("Kelahiran Yesus Kristus", days.get(LocalDate.of(2026, 12, 25)));
        assertEquals("", days.get(LocalDate.of(2026, 11, 28)));
        assertFalse(days.containsKey(LocalDate.of(2026, 11, 24)));
    }

    @Test
    void of_a_year_that_the_office_lacks_nothing_is_said() {
        assertEquals(2026, known().days().firstKey().getYear());
        assertEquals(2026, known().days().lastKey().getYear());
    }
}
