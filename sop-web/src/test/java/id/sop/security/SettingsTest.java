package id.sop.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.shared.SafeXml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What web.xml and the script of the server say about safety. */
class SettingsTest {

    private static final String SERVER = Sources.read("sop-ear/src/main/wildfly/server.cli");

    private final Document web = web();

    @Test
    void the_state_of_a_page_stays_on_the_server() {
        assertEquals("server", parameter("jakarta.faces.STATE_SAVING_METHOD"));
        assertEquals(0, web.getElementsByTagName("distributable").getLength());
    }

    @Test
    void no_field_cuts_what_was_typed() {
        assertEquals("false", parameter("primefaces.TRANSFORM_METADATA"));
    }

    @Test
    void the_session_is_tracked_by_a_cookie_only() {
        assertEquals(List.of("COOKIE"), texts(web.getDocumentElement(), "tracking-mode"));
    }

    @Test
    void everything_but_the_login_page_and_its_parts_asks_for_a_login() {
        List<String> open = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        for (Element constraint : elements(web.getDocumentElement(), "security-constraint")) {
            boolean asks = texts(constraint, "role-name").equals(List.of("**"));
            (asks ? closed : open).addAll(texts(constraint, "url-pattern"));
        }

        assertEquals(List.of("/*"), closed);
        assertEquals(
                List.of(
                        "/login.xhtml",
                        "/language",
                        "/favicon.ico",
                        "/health/live",
                        "/health/ready",
                        "/metrics",
                        "/errors/other-site.html",
                        "/jakarta.faces.resource/*",
                        "/resources/*"),
                open);
        assertEquals(List.of("FORM"), texts(web.getDocumentElement(), "auth-method"));
        assertEquals(
                0, web.getElementsByTagName("http-method").getLength(), "a listed method would leave the others open");
    }

    @Test
    void faces_runs_for_production_unless_the_build_is_told_otherwise() {
        assertEquals("${sop.faces.stage}", parameter("jakarta.faces.PROJECT_STAGE"));
        assertTrue(Sources.read("sop-web/pom.xml").contains("<sop.faces.stage>Production</sop.faces.stage>"));
    }

    @Test
    void five_wrong_passwords_lock_an_account_for_fifteen_minutes() {
        String realm = "/system-property=wildfly.elytron.realm.SopRealm.brute-force.";

        assertTrue(SERVER.contains(realm + "max-failed-attempts:add(value=\"${sop.lock.after:5}\")"));
        assertTrue(SERVER.contains(realm + "lockout-interval:add(value=\"${sop.lock.minutes:15}\")"));
        assertFalse(SERVER.contains(realm + "enabled"));
    }

    @Test
    void a_session_ends_after_fifteen_idle_minutes_and_after_eight_hours() {
        String times = Sources.read("sop-web/src/main/java/id/sop/web/security/SessionTimes.java");

        assertTrue(times.contains("property(\"sop.session.idle\", \"PT15M\")"));
        assertTrue(times.contains("property(\"sop.session.absolute\", \"PT8H\")"));
        assertEquals(List.of("15"), texts(web.getDocumentElement(), "session-timeout"));
    }

    @Test
    void the_filters_stand_in_the_order_in_which_they_need_each_other() {
        List<String> mapped = elements(web.getDocumentElement(), "filter-mapping").stream()
                .map(mapping -> texts(mapping, "filter-name").get(0))
                .toList();

        assertEquals(
                List.of(
                        "SecurityHeaders",
                        "MeasuredRequests",
                        "RefusedRequests",
                        "ForeignRequests",
                        "OriginFilter",
                        "UnforeseenErrors",
                        "DatabaseAway",
                        "WholeRequests",
                        "SessionLimits"),
                mapped);
    }

    @Test
    void beans_cannot_be_called_from_outside_the_server() {
        assertTrue(SERVER.contains("setting=http-invoker:remove"));
        assertTrue(SERVER.contains("http-connector=http-remoting-connector:remove"));
    }

    @Test
    void an_entry_of_the_log_begins_with_time_and_zone() {
        assertTrue(SERVER.contains(
                "pattern-formatter=PATTERN:write-attribute(name=pattern,value=\"%d{yyyy-MM-dd HH:mm:ss,SSS XXX} "));
    }

    @Test
    void the_log_goes_to_the_console_and_to_one_file() {
        assertEquals(
                List.of("periodic-size-rotating-file-handler=FILE", "console-handler=SOP_CONSOLE"),
                Pattern.compile("([\\w-]+-handler=\\w+):add\\(")
                        .matcher(SERVER)
                        .results()
                        .map(added -> added.group(1))
                        .toList());
        assertFalse(SERVER.contains("syslog"));
    }

    private String parameter(String name) {
        return elements(web.getDocumentElement(), "context-param").stream()
                .filter(parameter -> texts(parameter, "param-name").equals(List.of(name)))
                .map(parameter -> texts(parameter, "param-value").get(0))
                .findFirst()
                .orElse("");
    }

    private static List<String> texts(Element parent, String name) {
        return elements(parent, name).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static List<Element> elements(Element parent, String name) {
        var nodes = parent.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static Document web() {
        var file = Sources.REPOSITORY.resolve("sop-web/src/main/webapp/WEB-INF/web.xml");
        try {
            return SafeXml.builder().parse(file.toFile());
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
