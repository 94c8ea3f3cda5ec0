package id.sop.server.outside;

import static id.sop.server.outside.HttpBrowser.DEMO_PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.server.AnswerHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a monitor on this machine is told, and what an administrator sees of the same. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MetricsIT {

    private static final String ADDRESS = "metrics";

    private final HttpBrowser monitor = new HttpBrowser();

    @Test
    void a_monitor_of_this_machine_is_answered_without_a_login_and_without_a_session() throws Exception {
        HttpResponse<String> answer = monitor.open(ADDRESS);

        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
        assertEquals(List.of(), AnswerHeaders.wrongWith(answer));
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        for (String name : List.of(
                "jvm_memory_used_bytes",
                "sop_database_up",
                "sop_data_free_bytes",
                "sop_http_requests_active",
                "sop_incidents_total")) {
            assertTrue(value(name) >= 0, name);
        }
        assertEquals(1, value("sop_database_up"));
    }

    @Test
    void the_pool_of_the_database_is_published_by_this_server() throws Exception {
        assertTrue(value("sop_database_connections{state=\"available\"}") > 0);
        assertTrue(value("sop_database_connections{state=\"in_use\"}") >= 0);
        assertTrue(value("sop_database_waits_total") >= 0);
    }

    @Test
    void whoever_is_asked_for_through_a_proxy_is_told_nothing() throws Exception {
        HttpResponse<String> answer = monitor.ask("GET", ADDRESS, Map.of("X-Forwarded-For", "127.0.0.1"));

        assertEquals(404, answer.statusCode());
        assertFalse(answer.body().contains("sop_"), answer::body);
        assertEquals(List.of(), AnswerHeaders.wrongWith(answer));
    }

    @Test
    void logins_refusals_and_open_sessions_are_counted() throws Exception {
        double accepted = value("sop_logins_total{result=\"accepted\"}");
        double refused = value("sop_logins_total{result=\"refused\"}");
        double open = value("sop_sessions_open");
        HttpBrowser officer = new HttpBrowser();

        officer.logIn("kasubbag", "salah");
        officer.logIn("kasubbag", DEMO_PASSWORD);
        double during = value("sop_sessions_open");
        officer.send("logout", Map.of());

        assertEquals(refused + 1, value("sop_logins_total{result=\"refused\"}"));
        assertEquals(accepted + 1, value("sop_logins_total{result=\"accepted\"}"));
        assertEquals(open + 1, during);
        assertEquals(open, value("sop_sessions_open"));
    }

    @Test
    void a_request_is_counted_by_its_kind_and_nobody_stands_in_the_answer() throws Exception {
        String downloads = "sop_http_request_seconds_count{kind=\"download\",status=\"2xx\"}";
        HttpBrowser admin = new HttpBrowser();
        admin.logIn("admin", DEMO_PASSWORD);
        admin.open("export/officers.csv");
        double before = value(downloads);

        admin.open("export/officers.csv");

        assertEquals(before + 1, value(downloads));
        assertFalse(monitor.open(ADDRESS).body().matches("(?s).*(officers|\"admin\").*"));
    }

    @Test
    void an_administrator_sees_how_the_server_is_and_what_to_do_about_a_missing_backup() throws Exception {
        HttpBrowser admin = new HttpBrowser();
        admin.logIn("admin", DEMO_PASSWORD);

        HttpResponse<String> answer = admin.open("administration/server.xhtml");

        assertEquals(200, answer.statusCode());
        for (String words :
                List.of("Keadaan server", "Derby", "Versi skema", "Belum pernah dibuat cadangan", "Backup")) {
            assertTrue(answer.body().contains(words), words);
        }
        assertFalse(answer.body().contains("???"), answer::body);
        assertFalse(answer.body().contains("${project.version}"), answer::body);
    }

    @Test
    void nobody_but_an_administrator_opens_that_page() throws Exception {
        HttpBrowser officer = new HttpBrowser();
        officer.logIn("pelaksana", DEMO_PASSWORD);

        assertEquals(403, officer.open("administration/server.xhtml").statusCode());
        assertFalse(officer.open("").body().contains("administration/server"));
    }

    /** The value of a metric, of the first of its lines if a label is not asked for. */
    private double value(String name) throws Exception {
        String text = monitor.open(ADDRESS).body();
        Matcher line = Pattern.compile("(?m)^" + Pattern.quote(name) + "(?:\\{[^}]*})? (\\S+)$")
                .matcher(text);
        assertTrue(line.find(), () -> name + " in\n" + text);
        return Double.parseDouble(line.group(1));
    }
}
