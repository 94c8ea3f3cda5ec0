package id.sop.web.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.web.Servlets;
import jakarta.ejb.EJBException;
import jakarta.servlet.FilterChain;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class UnforeseenErrorsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
    private static final FilterChain FAILING = (request, response) -> {
        throw new IllegalStateException("Nama klien");
    };

    private final Servlets servlets = new Servlets();
    private final Incidents incidents = new Incidents();
    private final UnforeseenErrors filter = new UnforeseenErrors();

    UnforeseenErrorsTest() {
        incidents.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        incidents.metrics = new Metrics();
        filter.incidents = incidents;
    }

    @Test
    void a_download_that_fails_becomes_the_page_with_the_number_that_the_log_has() throws Exception {
        filter.doFilter(servlets.request, servlets.response, FAILING);

        assertTrue(servlets.errorSent);
        assertEquals(500, servlets.status);
        var incident = incidents.last().get(0);
        assertEquals(incident.number(), servlets.attributes.get(Incidents.NUMBER));
    }

    @Test
    void a_script_gets_the_number_and_no_page() throws Exception {
        servlets.path = "/script/draft";

        filter.doFilter(servlets.request, servlets.response, FAILING);

        assertFalse(servlets.errorSent);
        assertEquals(500, servlets.status);
        assertEquals("{\"incident\":\"" + incidents.last().get(0).number() + "\"}", servlets.body.toString());
    }

    @Test
    void a_database_that_is_away_is_said_as_an_interruption() throws Exception {
        filter.doFilter(servlets.request, servlets.response, (request, response) -> {
            throw new EJBException(new SQLException("gone", "08006"));
        });

        assertEquals(503, servlets.status);
        assertEquals("database-away", incidents.last().get(0).reason());
    }

    @Test
    void half_a_file_is_never_finished_as_if_it_were_whole() {
        servlets.committed = true;

        assertThrows(IllegalStateException.class, () -> filter.doFilter(servlets.request, servlets.response, FAILING));

        assertFalse(servlets.errorSent);
        assertEquals(1, incidents.last().size());
    }

    @Test
    void what_goes_well_leaves_no_incident() throws Exception {
        filter.doFilter(servlets.request, servlets.response, (request, response) -> {});

        assertTrue(incidents.last().isEmpty());
        assertSame(null, servlets.attributes.get(Incidents.NUMBER));
    }
}
