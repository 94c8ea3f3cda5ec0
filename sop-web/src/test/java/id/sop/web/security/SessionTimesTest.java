package id.sop.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTimesTest {

    private static final Instant LOGIN = Instant.parse("2026-11-23T01:00:00Z");
    private static final SessionTimes TIMES = SessionTimes.ofServer();

    @Test
    void a_session_is_over_when_nobody_was_there_for_15_minutes() {
        var seen = LOGIN.plus(Duration.ofHours(2));

        assertFalse(TIMES.isOver(LOGIN, seen, seen.plusSeconds(15 * 60 - 1)));
        assertTrue(TIMES.isOver(LOGIN, seen, seen.plusSeconds(15 * 60)));
        assertEquals(Duration.ofMinutes(5), TIMES.idleLeft(seen, seen.plusSeconds(600)));
    }

    @Test
    void it_is_over_8_hours_after_login_whoever_is_there() {
        var end = LOGIN.plus(Duration.ofHours(8));

        assertFalse(TIMES.isOver(LOGIN, end.minusSeconds(1), end.minusSeconds(1)));
        assertTrue(TIMES.isOver(LOGIN, end, end));
        assertEquals(Duration.ofMinutes(10), TIMES.absoluteLeft(LOGIN, end.minusSeconds(600)));
    }

    @Test
    void nothing_is_left_of_what_is_over() {
        assertEquals(Duration.ZERO, TIMES.idleLeft(LOGIN, LOGIN.plus(Duration.ofDays(2))));
    }

    @Test
    void what_a_page_asks_by_itself_is_no_sign_of_a_person_and_what_is_typed_is() {
        assertFalse(SessionLimits.isSignOfPerson("GET", "true"));
        assertTrue(SessionLimits.isSignOfPerson("GET", null));
        assertTrue(SessionLimits.isSignOfPerson("POST", null));
        assertTrue(SessionLimits.isSignOfPerson("POST", "true"));
    }
}
