package id.sop.server.outside;

import static id.sop.server.outside.HttpBrowser.DEMO_PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.server.AnswerHeaders;
import id.sop.server.TestServer;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every address of the application, as several accounts, and what the server answers by itself: each answer has all headers. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HeadersIT {

    private static final List<String> OTHERS =
            List.of("kasubbag", "kepala", "kasipas", "peksos", "kadis", "auditor", "pky.kadis");

    /** What is not answered with 200 to anybody who only opens it, and what instead. */
    private static final Map<String, Integer> NEVER_OPENED = Map.of("language", 405, "logout", 405, "files/*", 404);

    /** Rows of sheets that no run here stands at; their journeys open them (SheetJourneyIT, NewSheetJourneyIT). */
    private static final Set<String> OF_OTHER_ROWS =
            Set.of("procedures/approve.xhtml", "procedures/marks.xhtml", "procedures/verify-papers.xhtml");

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"/([^\"#]*)");
    private static final int ADDRESSES_OF_A_PAGE = 3;

    private final OfficeAtWork office = new OfficeAtWork();
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> opened = new TreeSet<>();
    private int answers;

    @Test
    void every_answer_of_every_address_has_all_headers() throws Exception {
        List<String> rows = office.everyRow();

        for (HttpBrowser browser : List.of(new HttpBrowser(), office.at("pelaksana"), office.at("admin"))) {
            walk(browser, Stream.concat(addresses(), rows.stream()).toList());
        }
        for (String account : OTHERS) {
            walk(
                    office.at(account),
                    Stream.concat(Stream.of("index.xhtml"), rows.stream()).toList());
        }

        System.out.println("Headers: " + answers + " answers of " + opened.size() + " addresses that opened");
        assertEquals("", String.join("\n", wrong));
        assertEquals(List.of(), notOpened(), "addresses that nobody could open");
    }

    /** Asks all of the addresses and follows the links to what nobody has opened yet; of one page no more than a few. */
    private void walk(HttpBrowser browser, List<String> first) throws Exception {
        Deque<String> ahead = new ArrayDeque<>(first);
        Set<String> met = new HashSet<>(ahead);
        Map<String, Integer> visits = new HashMap<>();
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            String path = path(address);
            boolean again = opened.contains(path) && !first.contains(address);
            if (again || visits.merge(path, 1, Integer::sum) > ADDRESSES_OF_A_PAGE) {
                continue;
            }
            HttpResponse<String> answer = browser.open(address);
            answers++;
            wrong.addAll(AnswerHeaders.wrongWith(answer));
            boolean login = HttpBrowser.asksForLogin(answer) && !path.equals("login.xhtml");
            if (answer.statusCode() == 200 && answer.uri().getPath().equals("/" + path) && !login) {
                opened.add(path);
            }
            for (Matcher link = LINK.matcher(answer.body()); link.find(); ) {
                String next = link.group(1).replace("&amp;", "&");
                if (!opened.contains(path(next)) && met.add(next)) {
                    ahead.add(next);
                }
            }
        }
    }

    private List<String> notOpened() {
        return addresses()
                .filter(address -> !opened.contains(address) && !NEVER_OPENED.containsKey(address))
                .filter(address -> !OF_OTHER_ROWS.contains(address))
                .toList();
    }

    private static Stream<String> addresses() {
        return Stream.concat(Addresses.pages().stream(), Addresses.servlets().stream())
                .distinct();
    }

    private static String path(String address) {
        return address.replaceAll("\\?.*", "");
    }

    @Test
    void what_only_a_form_reaches_says_so() throws Exception {
        for (var never : NEVER_OPENED.entrySet()) {
            HttpResponse<String> answer = office.at("pelaksana")
                    .open(never.getKey().replace("*", UUID.randomUUID().toString()));

            assertEquals(never.getValue(), answer.statusCode(), never.getKey());
            assertEquals(List.of(), AnswerHeaders.wrongWith(answer));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "PUT", "PATCH", "OPTIONS", "DEBUG", "PROPFIND", "get"})
    void a_method_that_nothing_here_knows_is_refused_before_and_after_the_login(String method) throws Exception {
        for (HttpBrowser browser : List.of(new HttpBrowser(), office.at("pelaksana"))) {
            for (String path : List.of("", "index.xhtml", "script/draft", "no/such/page", "login.xhtml")) {
                HttpResponse<String> answer = browser.ask(method, path, Map.of());

                assertEquals(405, answer.statusCode(), method + " " + path);
                assertEquals(List.of(), AnswerHeaders.wrongWith(answer));
            }
        }
    }

    @Test
    void a_page_is_not_deleted() throws Exception {
        HttpResponse<String> answer = office.at("pelaksana").ask("DELETE", "index.xhtml", Map.of());

        assertEquals(405, answer.statusCode());
        assertEquals(List.of(), AnswerHeaders.wrongWith(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/%2e%2e/WEB-INF/web.xml",
                "WEB-INF/web.xml",
                "META-INF/MANIFEST.MF",
                "resources/",
                "errors/",
                "letters",
                "jakarta.faces.resource/none.css.xhtml?ln=sop",
                "jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "index.xhtml;jsessionid=abc",
                "no.xhtml%00",
                "%c0%ae"
            })
    void what_the_server_refuses_by_itself_has_the_headers_too_and_lists_no_folder(String path) throws Exception {
        for (HttpBrowser browser : List.of(new HttpBrowser(), office.at("pelaksana"))) {
            HttpResponse<String> answer = browser.open(path);

            assertEquals(List.of(), AnswerHeaders.wrongWith(answer));
            assertFalse(answer.body().contains("<web-app"), answer::body);
            assertFalse(answer.body().contains("sop.css</a>"), answer::body);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "POST /language HTTP/1.1\r\nHost: sop\r\nContent-Length: 99999999\r\n\r\nto=en",
                "GET / HTTP/9.9\r\nHost: sop\r\n\r\n",
                "GET /%%zz HTTP/1.1\r\nHost: sop\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n"
            })
    void what_the_server_does_not_read_gets_an_empty_answer_and_the_connection_is_closed(String text) throws Exception {
        String answer = raw(text);

        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("Content-Length: 0\r\n") && answer.endsWith("\r\n\r\n"), answer);
        assertTrue(answer.contains("Connection: close"), answer);
    }

    private static String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(TestServer.address().getHost(), TestServer.address().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void scripts_and_styles_are_kept_by_the_browser_and_have_a_version_in_their_address() throws Exception {
        HttpBrowser browser = new HttpBrowser();
        browser.logIn("pelaksana", DEMO_PASSWORD);
        Matcher link = LINK.matcher(browser.open("index.xhtml").body());
        List<String> resources = link.results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(address -> address.startsWith("jakarta.faces.resource/"))
                .toList();

        assertTrue(resources.size() > 5, resources::toString);
        for (String resource : resources) {
            assertTrue(resource.matches(".*[?&]v=[0-9a-f.]+.*"), resource);
            HttpResponse<String> answer = new HttpBrowser().open(resource);
            assertEquals(200, answer.statusCode(), resource);
            assertEquals(List.of(), AnswerHeaders.wrongWith(answer));
            assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        }
    }
}
