package id.sop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.sop.server.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What no document can bear, and what is longer than its field, is refused in words at that field of the page, which keeps what was typed. What
 * is kept stands on the pages as it was typed, and nothing of it acts.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PayloadsIT {

    private static final String LETTER = "letters/register-incoming.xhtml?sop=JBI-SURAT-MASUK";

    /** Fetches the page, fills its form and sends it, as the browser would, but without drawing it. */
    private static final String POST = """
            async ({address, fields}) => {
              const html = await (await fetch(address)).text();
              const form = new DOMParser().parseFromString(html, 'text/html').getElementById('form');
              const data = new URLSearchParams(new FormData(form));
              Object.entries(fields).forEach(([name, value]) => data.set(name, value));
              data.set('primefaces.nonce', /\\bnonce="([^"]+)"/.exec(html)[1]);
              data.set('form:perform', '');
              const answer = await fetch(form.getAttribute('action'), {method: 'POST', body: data});
              return answer.url + '\\n' + await answer.text();
            }
            """;

    private static final Path PAYLOADS = Path.of("../sop-domain/src/test/resources/payloads/payloads.txt");
    private static final Pattern RUN = Pattern.compile("/procedures/run\\.xhtml\\?no=(\\d+-\\d+)");
    private static final String ACTIVE = Stream.of(
                    "script:not([nonce])",
                    "iframe[srcdoc]",
                    "embed",
                    "object",
                    "base",
                    "meta",
                    "style",
                    "[onmouseover]",
                    "[onerror]",
                    "[onload]",
                    "[onfocus]",
                    "[ontoggle]",
                    "[href^=javascript]")
            .map("main "::concat)
            .collect(Collectors.joining(", "));
    private static final int LONGEST = 490; // characters of a subject

    /** Asks for the lists in turn, with a payload in each parameter; says which page broke, or holds more than text. */
    private static final String ASK = """
            async ({lists, names, payloads, active}) => {
              const wrong = [];
              for (const [turn, payload] of payloads.entries()) {
                const list = lists[turn % lists.length];
                const query = new URLSearchParams(names.map((name) => [name, payload]));
                const answer = await fetch(list + '?' + query);
                const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
                const found = [...page.querySelectorAll(active)].map((element) => element.outerHTML.slice(0, 200));
                if (answer.status >= 500 || !page.querySelector('h1') || found.length) wrong.push([list, payload, answer.status, ...found].join(' '));
              }
              return wrong;
            }
            """;

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    @Test
    void what_no_document_can_bear_and_what_is_too_long_is_refused_at_its_field() {
        var front = browser.person("pelaksana");

        String invisible = post(front.page(), letter("a\u0007b"));
        String megabyte = post(front.page(), letter("x".repeat(1024 * 1024)));

        assertTrue(invisible.contains("Perihal memuat tanda tak terlihat"), invisible);
        assertTrue(megabyte.contains("Perihal paling banyak 500 huruf"), () -> megabyte.substring(0, 2000));
        assertTrue(megabyte.contains("x".repeat(1024 * 1024)), "what was typed is still in the field");
    }

    @Test
    void what_wants_to_be_more_than_text_is_text_on_every_page_that_shows_it() {
        var front = browser.person("pelaksana");
        Page page = front.page();
        List<String> opened = new ArrayList<>();
        page.onDialog(dialog -> opened.add("dialog " + dialog.message()));
        page.onPopup(popup -> opened.add("window " + popup.url()));
        List<String> runs = new ArrayList<>();
        for (List<String> some : groups()) {
            String text = String.join(" ", some);
            String answer = post(
                    page,
                    Map.of(
                            "form:sender",
                            some.get(0),
                            "form:letterNumber",
                            UUID.randomUUID().toString(),
                            "form:subject",
                            text,
                            "form:enclosures",
                            some.get(0)));
            Matcher run = RUN.matcher(answer.substring(0, answer.indexOf('\n')));
            assertTrue(run.find(), answer.lines().limit(1).toList() + " for " + some);
            runs.add(run.group(1));
        }

        for (int letter = 0; letter < runs.size(); letter++) {
            List<String> typed = groups().get(letter);
            String run = "procedures/run.xhtml?no=" + runs.get(letter);
            shows(front, run, typed);
            shows(
                    front,
                    (String) page.locator("main a[href*='letters/letter.xhtml']")
                            .first()
                            .evaluate("link => link.href"),
                    typed);
            front.open(run);
            page.locator("form button[type=submit]")
                    .filter(new Locator.FilterOptions().setHasText("Kerjakan"))
                    .first()
                    .click();
            assertThat(page.locator("h1")).isVisible();
            nothingActs(page);
        }
        String query = URLEncoder.encode(groups().get(0).get(0), StandardCharsets.UTF_8);
        for (String list : List.of("index.xhtml", "letters/incoming.xhtml", "search.xhtml?q=" + query)) {
            front.open(list);
            assertThat(page.locator("h1")).isVisible();
            nothingActs(page);
        }
        shows(front, "search.xhtml?q=" + query, List.of(groups().get(0).get(0)));
        assertEquals(List.of(), opened);
    }

    @Test
    void what_stands_in_an_address_is_text_too() {
        Person front = browser.person("pelaksana");

        Object acting = front.page()
                .evaluate(
                        ASK,
                        Map.of(
                                "lists",
                                List.of("/letters/incoming.xhtml", "/procedures/runs.xhtml", "/search.xhtml"),
                                "names",
                                List.of("q", "sort", "page", "state", "year", "from", "no"),
                                "payloads",
                                payloads(),
                                "active",
                                ACTIVE));

        assertEquals(List.of(), acting);
    }

    /** Those that together fit into one field. */
    private static List<List<String>> groups() {
        List<List<String>> groups = new ArrayList<>();
        int length = LONGEST;
        for (String payload : payloads()) {
            if (length + payload.length() + 1 > LONGEST) {
                groups.add(new ArrayList<>());
                length = 0;
            }
            groups.get(groups.size() - 1).add(payload);
            length += payload.length() + 1;
        }
        return groups;
    }

    /** Those of the tests of the domain that are kept, but for the few that a file of texts escapes. */
    private static List<String> payloads() {
        try {
            List<String> kept = new ArrayList<>();
            boolean refused = false;
            for (String line : Files.readAllLines(PAYLOADS)) {
                if (line.matches("\\[[a-z].*]")) {
                    refused = line.startsWith("[refused");
                } else if (!refused && !line.isBlank() && !line.startsWith("# ") && !line.contains("\\")) {
                    kept.add(line.strip());
                }
            }
            assertTrue(kept.size() > 100, PAYLOADS + " holds " + kept.size());
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void shows(Person officer, String path, List<String> typed) {
        officer.open(path);
        assertThat(officer.page().locator("h1")).isVisible();
        String text = oneBlank(officer.page().locator("main").innerText());
        assertEquals(
                List.of(),
                typed.stream().filter(each -> !text.contains(oneBlank(each))).toList(),
                () -> "not as it was typed on " + path + ": " + text);
        nothingActs(officer.page());
    }

    private static String oneBlank(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Neither a script nor an address of the payloads: they set a mark, lead elsewhere, or hide the page. */
    private static void nothingActs(Page page) {
        assertEquals(false, page.evaluate("() => 'executed' in window"), page.url());
        assertTrue(page.url().startsWith(TestServer.address().toString()), page.url());
        assertThat(page.locator("body")).isVisible();
        assertThat(page.locator(ACTIVE)).hasCount(0);
    }

    private static Map<String, String> letter(String text) {
        return Map.of(
                "form:sender", text,
                "form:letterNumber", UUID.randomUUID().toString(),
                "form:subject", text,
                "form:enclosures", text);
    }

    private static String post(Page page, Map<String, String> fields) {
        return (String) page.evaluate(POST, Map.of("address", "/" + LETTER, "fields", fields));
    }
}
