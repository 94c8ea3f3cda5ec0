package id.sop.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Texts that want to be more than text, posted through the pages and opened in a browser: none executes, none breaks a page, each stands there
 * as it was typed. An error in the console, such as a broken Content-Security-Policy, fails the test as in every journey.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PayloadsIT {

    private static final Path PAYLOADS = Path.of("../sop-domain/src/test/resources/payloads/payloads.txt");

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

    /** Whether a script of a payload ran, the page lost its end, or has what only a payload would bring. */
    private static final String HARM = """
            () => [
              window.executed ? 'a script ran' : '',
              document.querySelector('footer, main') ? '' : 'the page is broken',
              document.querySelector('iframe[srcdoc], object, embed, base, math, meta[http-equiv=refresh], [onerror], [onload], [ontoggle]')
                ? 'markup of a payload' : '',
            ].filter(found => found).join(', ')
            """;

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    /** A text and what it wants to be. */
    private record Payload(String kind, String text) {}

    @Test
    void no_text_is_more_than_text_on_any_page() throws IOException {
        var front = browser.person("pelaksana");
        List<String> executed = new ArrayList<>();
        front.page().onDialog(dialog -> {
            executed.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        List<String> wrong = new ArrayList<>();
        List<String> runs = new ArrayList<>();
        List<Payload> kept = payloads().stream()
                .filter(payload -> !payload.kind().startsWith("refused"))
                .toList();

        for (Payload payload : kept) {
            runs.add(run(post(front.page(), letter(payload.text()))));
        }

        for (int i = 0; i < kept.size(); i++) {
            String text = kept.get(i).text();
            if (List.of("script", "expression", "document").contains(kept.get(i).kind())) {
                front.open("procedures/run.xhtml?no=" + runs.get(i));
                front.page().locator("a[href*='letters/letter.xhtml']").first().click();
                wrong.addAll(wrongOn(front.page(), List.of(text)));
            }
        }
        for (String list : List.of(
                "letters/incoming.xhtml?size=100",
                "letters/incoming.xhtml?size=100&page=2",
                "procedures/runs.xhtml?size=100",
                "index.xhtml?size=100",
                "search.xhtml?q=window")) {
            front.open(list);
            wrong.addAll(wrongOn(front.page(), List.of()));
        }
        var auditor = browser.person("auditor");
        auditor.open("administration/trail.xhtml?size=100");
        wrong.addAll(wrongOn(auditor.page(), List.of()));

        System.out.println("Payloads in the browser: " + kept.size());
        assertEquals(List.of(), executed);
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void what_no_document_can_bear_and_what_is_too_long_is_refused_at_its_field() {
        var front = browser.person("pelaksana");

        String invisible = post(front.page(), letter("a\u0007b"));
        String megabyte = post(front.page(), letter("x".repeat(1024 * 1024)));

        assertTrue(invisible.contains("Perihal memuat tanda tak terlihat"), invisible);
        assertTrue(megabyte.contains("Perihal harus 0 sampai 500 huruf"), () -> megabyte.substring(0, 2000));
        assertTrue(megabyte.contains("x".repeat(1024 * 1024)), "what was typed is still in the field");
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

    private static String run(String answer) {
        Matcher run = Pattern.compile("[?&]no=(\\d{4}-\\d+)")
                .matcher(answer.lines().findFirst().orElse(""));
        if (!run.find()) {
            throw new AssertionError("Not begun: " + answer);
        }
        return run.group(1);
    }

    private static List<String> wrongOn(Page page, List<String> texts) {
        List<String> wrong = new ArrayList<>();
        String harm = (String) page.evaluate(HARM);
        if (!harm.isEmpty()) {
            wrong.add(page.url() + ": " + harm + " " + texts);
        }
        String shown = withoutBlanks(page.locator("main").textContent());
        texts.stream()
                .filter(text -> !shown.contains(withoutBlanks(text)))
                .forEach(text -> wrong.add(page.url() + " lacks <" + text + ">"));
        return wrong;
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    /** The payloads of the domain's tests: a line in brackets begins a kind, the escapes are those of a properties file. */
    private static List<Payload> payloads() throws IOException {
        List<Payload> all = new ArrayList<>();
        String kind = "";
        for (String line : Files.readAllLines(PAYLOADS)) {
            if (line.matches("\\[[a-z].*]")) {
                kind = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                Properties escapes = new Properties();
                escapes.load(new StringReader("text=\\u0078" + line));
                all.add(new Payload(kind, escapes.getProperty("text").substring(1)));
            }
        }
        return all;
    }
}
