package id.sop.server.outside;

import static id.sop.server.outside.HttpBrowser.DEMO_PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.server.AnswerHeaders;
import id.sop.server.crash.OwnServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The lock after wrong passwords, the two limits of a session and its cookie behind https, on a server of its own whose times are short enough to be
 * waited for: a lock of one minute, 25 seconds idle, 65 seconds altogether.
 */
class LockAndLimitsIT {

    private static final Duration LOCK = Duration.ofMinutes(1);
    private static final Duration IDLE = Duration.ofSeconds(25);
    private static final Duration ABSOLUTE = Duration.ofSeconds(65);
    private static final Duration MARGIN = Duration.ofSeconds(2);

    /** So little is left of a session that its absolute end comes before the idle one, and is awaited before that. */
    private static final Duration LAST_MOMENT = Duration.ofSeconds(8);

    /** What an officer's browser asks, by kind: each must get nothing once the session is over. */
    private static final List<String> KINDS = List.of("page", "post", "download", "script");

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void a_lock_a_session_and_its_cookie_end_as_they_are_said_to() throws Exception {
        try (OwnServer server = new OwnServer(
                folder,
                "-Dsop.lock.minutes=" + LOCK.toMinutes(),
                "-Dsop.session.idle=" + IDLE,
                "-Dsop.session.absolute=" + ABSOLUTE,
                "-Dsop.behind.proxy=true",
                "-Dsop.cookie.name=__Host-sop")) {
            server.start();

            long locked = lock(server);
            assertOthersAreUnaffected(server);
            limits(server);
            sleepUntil(locked, LOCK.plus(MARGIN));
            assertOpens(server, "kasubbag");

            theLogTells();
            behindHttps(server);
        }
    }

    /** @return when the last wrong password was sent */
    private long lock(OwnServer server) throws Exception {
        HttpResponse<String> wrong = null;
        for (int i = 1; i <= 4; i++) {
            wrong = new HttpBrowser(server.address()).logIn("kasubbag", "Keliru-" + i);
        }
        assertOpens(server, "kasubbag"); // four are not five, and a right one begins the count anew
        HttpBrowser officer = new HttpBrowser(server.address());
        officer.logIn("kasubbag", DEMO_PASSWORD);
        for (int i = 1; i <= 5; i++) {
            wrong = new HttpBrowser(server.address()).logIn("kasubbag", "Keliru-" + i);
            stay(List.of(officer));
        }

        HttpResponse<String> right = new HttpBrowser(server.address()).logIn("kasubbag", DEMO_PASSWORD);
        long now = System.nanoTime();
        stay(List.of(officer));
        HttpResponse<String> unknown = new HttpBrowser(server.address()).logIn("tidak-ada", "Keliru-1");
        new HttpBrowser(server.address()).logIn("x\r\n2026-01-01 ERROR palsu", "Keliru-1");

        assertEquals(said(wrong), said(right), "a locked account is answered like a wrong password");
        assertEquals(said(wrong), said(unknown), "and so is a name that nobody has");
        return now;
    }

    /** All but what is new in every answer, and the name that was typed. */
    private static String said(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + new TreeSet<>(answer.headers().map().keySet())
                + answer.body()
                        .replaceAll("value=\"(kasubbag|tidak-ada)\"", "")
                        .replaceAll("(nonce=\"|csp\\.init\\('|id=\"|getElementById\\(')[\\w+/=-]+", "$1");
    }

    private static void assertOthersAreUnaffected(OwnServer server) throws Exception {
        assertOpens(server, "kepala");
    }

    private static void assertOpens(OwnServer server, String account) throws Exception {
        HttpResponse<String> answer = new HttpBrowser(server.address()).logIn(account, DEMO_PASSWORD);

        assertEquals(200, answer.statusCode(), account);
        assertFalse(HttpBrowser.asksForLogin(answer), account + " is not let in");
    }

    private void limits(OwnServer server) throws Exception {
        List<HttpBrowser> in = new ArrayList<>();
        Map<String, HttpBrowser> idle = officers(server, in);
        Map<String, HttpBrowser> busy = officers(server, in);
        HttpForm idleForm = form(idle.get("post"));
        HttpForm busyForm = form(busy.get("post"));
        String old = idle.get("page").sessionId();
        stay(in);
        long lastSeen = System.nanoTime();

        while (!isOver(lastSeen, IDLE.plus(MARGIN))) {
            stay(busy.values());
        }
        assertNothing(idle, idleForm);
        HttpBrowser thief = new HttpBrowser(server.address());
        thief.useSession(old);
        assertTrue(HttpBrowser.asksForLogin(thief.open("index.xhtml")), "the old cookie opens nothing");

        stayToTheEnd(busy.values());
        sleepUntil(System.nanoTime(), LAST_MOMENT.plus(MARGIN));
        assertNothing(busy, busyForm);
        HttpBrowser anew = new HttpBrowser(server.address());
        anew.logIn("admin", DEMO_PASSWORD);
        assertFalse(anew.open("letters/classifications.xhtml?q=997").body().contains("Kode setelah sesi"));
    }

    private static HttpForm form(HttpBrowser browser) throws Exception {
        return HttpForm.of(browser.open("letters/classifications.xhtml"), "form")
                .with("form:new-code", "997.1")
                .with("form:new-title", "Kode setelah sesi");
    }

    /** One for each kind, while those who are in already stay. */
    private static Map<String, HttpBrowser> officers(OwnServer server, List<HttpBrowser> in) throws Exception {
        Map<String, HttpBrowser> officers = new LinkedHashMap<>();
        for (String kind : KINDS) {
            HttpBrowser browser = new HttpBrowser(server.address());
            browser.logIn("admin", DEMO_PASSWORD);
            officers.put(kind, browser);
            in.add(browser);
            stay(in);
        }
        return officers;
    }

    /** Somebody is there, which the server takes for a sign. */
    private static void stay(Collection<HttpBrowser> officers) throws Exception {
        for (HttpBrowser browser : officers) {
            assertEquals(200, browser.send("script/session", Map.of()).statusCode());
        }
        Thread.sleep(200);
    }

    private static void stayToTheEnd(Collection<HttpBrowser> officers) throws Exception {
        List<HttpBrowser> left = new ArrayList<>(officers);
        while (!left.isEmpty()) {
            for (HttpBrowser browser : List.copyOf(left)) {
                HttpResponse<String> answer = browser.send("script/session", Map.of());
                assertEquals(200, answer.statusCode(), "ended before its time");
                if (seconds(answer, "absolute") <= LAST_MOMENT.toSeconds()) {
                    assertTrue(seconds(answer, "idle") > LAST_MOMENT.toSeconds(), answer.body());
                    left.remove(browser);
                }
            }
            Thread.sleep(200);
        }
    }

    private static int seconds(HttpResponse<String> answer, String limit) {
        Matcher left = Pattern.compile("\"" + limit + "\":(\\d+)").matcher(answer.body());
        assertTrue(left.find(), answer.body());
        return Integer.parseInt(left.group(1));
    }

    private static void assertNothing(Map<String, HttpBrowser> officers, HttpForm form) throws Exception {
        HttpResponse<String> page = officers.get("page").open("index.xhtml");
        HttpResponse<String> post = form.press(officers.get("post"), "form:add");
        HttpResponse<String> download = officers.get("download").open("export/officers.csv");
        HttpResponse<String> script = officers.get("script").open("script/inbox");

        for (HttpResponse<String> answer : List.of(page, post, download)) {
            assertTrue(HttpBrowser.asksForLogin(answer), answer.uri() + " " + answer.body());
        }
        assertEquals(401, script.statusCode());
        assertEquals("", script.body());
        for (HttpResponse<String> answer : List.of(page, post, download, script)) {
            assertEquals(List.of(), AnswerHeaders.wrongWith(answer));
        }
    }

    private void theLogTells() throws IOException {
        List<String> log = Files.readAllLines(folder.resolve("log/server.log"));

        assertTrue(has(log, "WARN .*Disabling authentication for 'kasubbag' in realm SopRealm"), "the lock");
        assertTrue(has(log, "WARN .*login refused to kasubbag from 127\\.0\\.0\\.1"), "each refusal");
        assertTrue(has(log, "WARN .*login refused to \\(not the name of an account\\) from 127\\.0\\.0\\.1"));
        assertTrue(has(log, "INFO .*login of kepala from 127\\.0\\.0\\.1"));
        assertTrue(has(log, "INFO .*end of the session of admin from 127\\.0\\.0\\.1"));
        assertFalse(has(log, "palsu"), "a name wrote a line of its own");
        assertFalse(has(log, "Keliru-|" + Pattern.quote(DEMO_PASSWORD)), "a password");
    }

    private static boolean has(List<String> log, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return log.stream().anyMatch(line -> wanted.matcher(line).find());
    }

    private static void behindHttps(OwnServer server) throws Exception {
        HttpBrowser browser = new HttpBrowser(server.address());
        Map<String, String> https = Map.of("X-Forwarded-Proto", "https", "X-Forwarded-For", "10.1.2.3");
        HttpResponse<String> page = browser.ask("GET", "index.xhtml", https);
        HttpResponse<String> refused = browser.ask("TRACE", "index.xhtml", https);
        HttpResponse<String> language = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.address().resolve("language"))
                                .header("X-Forwarded-Proto", "https")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("to=en"))
                                .build(),
                        BodyHandlers.ofString());

        for (HttpResponse<String> answer : List.of(page, refused, language)) {
            assertEquals(
                    List.of("max-age=31536000; includeSubDomains"),
                    answer.headers().allValues("Strict-Transport-Security"));
        }
        assertEquals(
                List.of(),
                new HttpBrowser(server.address()).open("index.xhtml").headers().allValues("Strict-Transport-Security"));
        List<String> cookies = new ArrayList<>(page.headers().allValues("Set-Cookie"));
        cookies.addAll(language.headers().allValues("Set-Cookie"));
        assertEquals(2, cookies.size(), cookies::toString);
        for (String cookie : cookies) {
            assertTrue(cookie.matches("(?i)__Host-sop(-language)?=.*"), cookie);
            for (String sign : List.of("; secure", "; httponly", "; samesite=lax", "; path=/")) {
                assertTrue((cookie + ";").toLowerCase(Locale.ROOT).contains(sign + ";"), cookie);
            }
        }
    }

    private static boolean isOver(long since, Duration time) {
        return System.nanoTime() - since > time.toNanos();
    }

    private static void sleepUntil(long since, Duration time) throws InterruptedException {
        while (!isOver(since, time)) {
            Thread.sleep(200);
        }
    }
}
