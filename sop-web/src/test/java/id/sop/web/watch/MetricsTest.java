package id.sop.web.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.web.Servlets;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsTest {

    private final Servlets servlets = new Servlets();
    private final Metrics metrics = new Metrics();

    MetricsTest() {
        metrics.facts = new ServerFacts();
        metrics.facts.clock = Clock.fixed(Instant.parse("2026-11-26T02:00:00Z"), ZoneOffset.UTC);
        metrics.facts.database = new DatabaseWatch();
        metrics.measure();
    }

    private String text() throws IOException {
        var text = new ByteArrayOutputStream();
        PrometheusTextFormatWriter.create().write(text, metrics.now());
        return text.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_request_is_counted_by_kind_and_status_and_its_address_stands_nowhere() throws Exception {
        var filter = new MeasuredRequests();
        filter.metrics = metrics;
        servlets.path = "/print/agenda.pdf";
        servlets.status = 404;

        filter.doFilter(
                servlets.request,
                servlets.response,
                (request, response) -> assertTrue(read().contains("sop_http_requests_active 1.0")));

        assertTrue(text().contains("sop_http_request_seconds_count{kind=\"download\",status=\"4xx\"} 1"), text());
        assertTrue(text().contains("sop_http_requests_active 0.0"), text());
        assertFalse(text().contains("agenda"), text());
    }

    private String read() throws IOException {
        return text();
    }

    @Test
    void a_request_that_fails_is_counted_as_an_error_of_the_server() throws Exception {
        var filter = new MeasuredRequests();
        filter.metrics = metrics;

        assertThrows(
                IllegalStateException.class,
                () -> filter.doFilter(servlets.request, servlets.response, (request, response) -> {
                    throw new IllegalStateException();
                }));

        assertTrue(text().contains("sop_http_request_seconds_count{kind=\"download\",status=\"5xx\"} 1"), text());
        assertTrue(text().contains("sop_http_requests_active 0.0"), text());
    }

    @ParameterizedTest
    @CsvSource({
        "/index.xhtml, false, page",
        "/index.xhtml, true, ajax",
        "/jakarta.faces.resource/sop.css.xhtml, false, resource",
        "/script/inbox, false, script",
        "/files, false, download",
        "/export/runs.csv, false, download",
        "/procedures/sheet.xml, false, download",
        "/procedures/sop.xsd, false, download",
        "/health/live, false, other",
        "/anything/4711, false, other"
    })
    void every_address_is_of_one_of_six_kinds(String path, boolean partial, String kind) {
        assertEquals(kind, MeasuredRequests.kind(path, partial));
    }

    @Test
    void logins_sessions_and_incidents_are_counted() throws Exception {
        metrics.login(true);
        metrics.login(false);
        metrics.login(false);
        metrics.sessionOpened();
        metrics.failed("error");

        var text = text();

        assertTrue(text.contains("sop_logins_total{result=\"accepted\"} 1.0"), text);
        assertTrue(text.contains("sop_logins_total{result=\"refused\"} 2.0"), text);
        assertTrue(text.contains("sop_sessions_open 1.0"), text);
        assertTrue(text.contains("sop_incidents_total{reason=\"error\"} 1.0"), text);
        assertTrue(text.contains("sop_incidents_total{reason=\"database-away\"} 0.0"), text);
    }

    @Test
    void the_machine_is_measured_and_what_is_not_known_is_left_out() throws Exception {
        var text = text();

        assertTrue(text.contains("sop_database_up 1.0"), text);
        assertTrue(text.contains("jvm_memory_used_bytes{area=\"heap\"}"), text);
        assertTrue(text.contains("jvm_threads_current"), text);
        assertTrue(text.contains("jvm_gc_collection_seconds_count"), text);
        assertTrue(text.contains("process_start_time_seconds"), text);
        assertFalse(text.contains("sop_backup_age_seconds ") || text.contains("sop_database_connections{"), text);
    }

    @Test
    void a_program_of_this_machine_may_ask() {
        servlets.address = "127.0.0.1";

        assertTrue(MetricsServlet.isOfThisMachine(servlets.request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"})
    void a_proxy_of_this_machine_that_asks_for_somebody_else_may_not(String header) {
        servlets.address = "127.0.0.1";
        servlets.headers.put(header, "10.0.3.17");

        assertFalse(MetricsServlet.isOfThisMachine(servlets.request));
    }

    @Test
    void another_machine_may_not_ask() {
        assertFalse(MetricsServlet.isOfThisMachine(servlets.request));
    }
}
