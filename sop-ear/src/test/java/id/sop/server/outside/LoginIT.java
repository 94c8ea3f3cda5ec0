package id.sop.server.outside;

import static id.sop.server.outside.HttpBrowser.DEMO_PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LoginIT {

    private final HttpBrowser browser = new HttpBrowser();

    @ParameterizedTest
    @ValueSource(strings = {"", "index.xhtml", "no-such-page.xhtml", "letters/register-incoming.xhtml"})
    void a_page_is_answered_with_the_login_form_before_login(String page) throws Exception {
        HttpResponse<String> answer = browser.open(page);

        assertTrue(HttpBrowser.asksForLogin(answer), answer::body);
    }

    @Test
    void the_right_password_opens_the_application() throws Exception {
        HttpResponse<String> answer = browser.logIn("kasubbag", DEMO_PASSWORD);

        assertEquals(200, answer.statusCode());
        assertFalse(HttpBrowser.asksForLogin(answer), answer::body);
    }

    @Test
    void a_wrong_password_is_answered_with_the_form_and_a_message() throws Exception {
        HttpResponse<String> answer = browser.logIn("kasubbag", "salah");

        assertTrue(HttpBrowser.asksForLogin(answer), answer::body);
        assertTrue(answer.body().contains("role=\"alert\""), answer::body);
    }

    @Test
    void the_name_stays_in_the_form_after_a_wrong_password_and_the_password_does_not() throws Exception {
        HttpResponse<String> answer = browser.logIn("kasubbag", "\"><b>salah");

        assertTrue(answer.body().contains("value=\"kasubbag\""), answer::body);
        assertFalse(answer.body().contains("salah\""), answer::body);
    }

    @Test
    void an_unknown_name_is_answered_like_a_wrong_password() throws Exception {
        HttpResponse<String> wrong = browser.logIn("kasubbag", "salah");
        HttpResponse<String> unknown = new HttpBrowser().logIn("tidak-ada", "salah");

        assertEquals(wrong.statusCode(), unknown.statusCode());
        assertTrue(unknown.body().contains("role=\"alert\""), unknown::body);
    }

    @Test
    void login_brings_a_new_session_id_and_the_old_one_opens_nothing() throws Exception {
        browser.open("");
        String before = browser.sessionId();

        browser.logIn("kepala", DEMO_PASSWORD);

        assertNotEquals(before, browser.sessionId());
        HttpBrowser thief = new HttpBrowser();
        thief.useSession(before);
        assertTrue(HttpBrowser.asksForLogin(thief.open("")));
    }

    @Test
    void the_id_of_a_session_that_was_logged_out_opens_nothing() throws Exception {
        browser.logIn("kepala", DEMO_PASSWORD);
        String id = browser.sessionId();

        browser.send("logout", Map.of());

        HttpBrowser thief = new HttpBrowser();
        thief.useSession(id);
        assertTrue(HttpBrowser.asksForLogin(thief.open("index.xhtml")));
    }

    @Test
    void a_logout_has_the_browser_forget_what_scripts_stored() throws Exception {
        browser.logIn("kepala", DEMO_PASSWORD);

        HttpResponse<String> answer = browser.send("logout", Map.of());
        while (!answer.uri().getPath().endsWith("logout")) {
            answer = answer.previousResponse().orElseThrow();
        }

        assertEquals(List.of("\"storage\""), answer.headers().allValues("Clear-Site-Data"));
    }

    @Test
    void ids_of_sessions_are_long_and_never_the_same() throws Exception {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            HttpBrowser other = new HttpBrowser();
            other.open("");
            ids.add(other.sessionId().replaceAll("\\..*", ""));
        }

        assertEquals(20, ids.size());
        ids.forEach(id -> assertTrue(id.matches("[\\w-]{40}"), id)); // 240 bits, six a sign
    }

    @Test
    void the_session_cookie_is_closed_to_scripts_and_to_other_sites() throws Exception {
        String cookie = browser.open("").headers().firstValue("Set-Cookie").orElse("");

        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Lax"), cookie);
    }

    @Test
    void every_page_carries_a_content_security_policy() throws Exception {
        browser.logIn("auditor", DEMO_PASSWORD);

        for (String page : List.of("", "no-such-page.xhtml", "login.xhtml")) {
            String policy = String.join("; ", browser.open(page).headers().allValues("Content-Security-Policy"));

            assertTrue(policy.contains("default-src 'none'"), page + ": " + policy);
            assertFalse(policy.matches(".*script-src[^;]*unsafe.*"), page + ": " + policy);
        }
    }
}
