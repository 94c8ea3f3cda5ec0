package id.sop.server.outside;

import static id.sop.server.outside.HttpBrowser.DEMO_PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.server.AnswerHeaders;
import id.sop.server.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What another site makes a browser send, and forms that are not of this session. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForeignRequestsIT {

    private static final String CODES = "letters/classifications.xhtml";

    private final HttpBrowser admin = new HttpBrowser();

    static List<Map<String, String>> headersOfAnotherSite() {
        String own = TestServer.address().toString().replaceAll("/$", "");
        return List.of(
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "cross-site", "Origin", own),
                Map.of("Sec-Fetch-Site", "same-site", "Origin", own.replaceAll(":\\d+$", ":1")),
                Map.of("Origin", "https://example.org"),
                Map.of("Origin", own.replaceAll(":\\d+$", ":1")),
                Map.of("Origin", "null"));
    }

    @ParameterizedTest
    @MethodSource("headersOfAnotherSite")
    void a_post_of_another_site_is_refused_everywhere_and_takes_nobodys_session(Map<String, String> headers)
            throws Exception {
        admin.logIn("admin", DEMO_PASSWORD);
        HttpForm form = HttpForm.of(admin.open(CODES), "form")
                .with("form:new-code", "996.1")
                .with("form:new-title", "Kode situs lain")
                .with("form:add", "");
        String session = admin.sessionId();

        for (HttpBrowser browser : List.of(admin, new HttpBrowser())) {
            for (String path : List.of(form.address(), "", "language", "logout", "j_security_check", "no/such/page")) {
                HttpResponse<String> answer = browser.send(path, form.sent(), headers);

                assertEquals(403, answer.statusCode(), path);
                assertTrue(answer.body().contains("situs lain"), answer::body);
                assertEquals(List.of(), answer.headers().allValues("Set-Cookie"), path);
                assertEquals(List.of(), AnswerHeaders.wrongWith(answer));
            }
            HttpResponse<String> script = browser.send("script/session", Map.of(), headers);
            assertEquals(403, script.statusCode());
            assertEquals(List.of(), AnswerHeaders.wrongWith(script));
            assertEquals(
                    403, browser.ask("DELETE", "script/draft?form=x", headers).statusCode());
        }

        assertEquals(session, admin.sessionId());
        assertFalse(admin.open(CODES + "?q=996").body().contains("Kode situs lain"));
    }

    @Test
    void a_script_of_another_site_reads_nothing() throws Exception {
        admin.logIn("admin", DEMO_PASSWORD);

        for (String path : List.of("script/inbox", "script/session", "script/draft?form=x")) {
            HttpResponse<String> answer = admin.ask("GET", path, Map.of("Sec-Fetch-Site", "cross-site"));

            assertEquals(403, answer.statusCode(), path);
            assertEquals("", answer.body());
        }
    }

    @Test
    void a_link_from_another_site_still_opens_a_page() throws Exception {
        admin.logIn("admin", DEMO_PASSWORD);

        assertEquals(
                200,
                admin.ask("GET", CODES, Map.of("Sec-Fetch-Site", "cross-site")).statusCode());
    }

    @Test
    void a_post_of_a_page_of_our_own_is_taken_with_what_a_browser_says_of_it() throws Exception {
        admin.logIn("admin", DEMO_PASSWORD);
        String own = TestServer.address().toString().replaceAll("/$", "");

        for (Map<String, String> headers : List.of(
                Map.of("Sec-Fetch-Site", "same-origin", "Origin", own),
                Map.of("Sec-Fetch-Site", "none"),
                Map.of("Origin", own),
                Map.<String, String>of())) {
            HttpResponse<String> answer = admin.send("language", Map.of("to", "id", "back", "/" + CODES), headers);

            assertEquals(200, answer.statusCode(), headers.toString());
            assertEquals("/" + CODES, answer.uri().getPath());
        }
    }

    @Test
    void a_form_without_a_view_state_or_with_that_of_another_session_or_of_another_time_does_nothing()
            throws Exception {
        admin.logIn("admin", DEMO_PASSWORD);
        HttpForm form = HttpForm.of(admin.open(CODES), "form")
                .with("form:new-code", "995.1")
                .with("form:new-title", "Kode tanpa");
        HttpBrowser elsewhere = new HttpBrowser();
        elsewhere.logIn("admin", DEMO_PASSWORD);
        String foreign = HttpForm.viewState(elsewhere.open(CODES));

        for (HttpForm forged : List.of(
                form.without(HttpForm.VIEW_STATE),
                form.with(HttpForm.VIEW_STATE, foreign),
                form.with(HttpForm.VIEW_STATE, "0:0"),
                form.with(HttpForm.VIEW_STATE, "stateless"),
                form.with(HttpForm.VIEW_STATE, ""))) {
            HttpResponse<String> answer = forged.press(admin, "form:add");

            assertTrue(List.of(200, 403).contains(answer.statusCode()), answer.statusCode() + answer.body());
            assertFalse(HttpBrowser.asksForLogin(answer), "nobody is logged out by it");
            assertEquals(List.of(), AnswerHeaders.wrongWith(answer));
        }
        assertFalse(admin.open(CODES + "?q=995").body().contains("Kode tanpa"));
        assertTrue(form.press(admin, "form:add").body().contains("sop-notice-done"), "the form itself is still good");
    }
}
