package id.sop.web.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.web.Servlets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

    private final Servlets servlets = new Servlets();
    private final Incidents incidents = new Incidents();

    IncidentsTest() {
        incidents.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        incidents.metrics = new Metrics();
    }

    @Test
    void the_line_of_an_incident_says_number_address_account_and_machine() {
        servlets.path = "/print/agenda.pdf";

        assertEquals(
                "incident ABCD-EFGH: GET /print/agenda.pdf by siti from 10.0.3.17",
                Incidents.line("ABCD-EFGH", servlets.request));
    }

    @Test
    void before_the_login_a_dash_stands_for_the_account() {
        servlets.account = null;

        assertTrue(Incidents.line("ABCD-EFGH", servlets.request).contains(" by - from "));
    }

    @Test
    void no_address_and_no_exception_writes_an_entry_of_its_own() {
        servlets.pathInfo = "/x\r\n2026-11-26 09:00:00,000 +07:00 INFO  forged\u2028\u001b[31m";

        var line = Incidents.line("ABCD-EFGH", servlets.request);
        var stack = Incidents.indented(new IllegalStateException("one\r\n2026-11-26 forged\u001b[31m"));

        assertEquals(1, line.lines().count());
        assertFalse(line.contains("\u2028") || line.contains("\u001b"), line);
        assertTrue(stack.lines().allMatch(part -> part.startsWith("    ")), stack);
        assertFalse(stack.contains("\u001b"), stack);
    }

    @Test
    void what_fails_twice_in_one_request_has_one_number() {
        var first = incidents.log(servlets.request, new IllegalStateException("first"));
        var second = incidents.log(servlets.request, new IllegalStateException("second"));

        assertEquals(first, second);
        assertEquals(1, incidents.last().size());
    }

    @Test
    void an_administrator_sees_the_last_ones_and_neither_record_nor_words_of_the_failure() {
        servlets.path = "/files";
        servlets.pathInfo = "/4711";

        var number = incidents.log(servlets.request, new IllegalStateException("Nama klien"));

        assertEquals(List.of(new Incident(number, NOW, "/files", "error")), incidents.last());
    }

    @Test
    void the_newest_fifty_are_remembered() {
        for (int i = 0; i <= Incidents.REMEMBERED; i++) {
            incidents.remember(new Incident("N-" + i, NOW, "/files", "error"));
        }

        assertEquals(Incidents.REMEMBERED, incidents.last().size());
        assertEquals("N-50", incidents.last().get(0).number());
    }

    @Test
    void an_incident_number_can_be_read_out() {
        assertTrue(Incidents.next().matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}"));
    }
}
