package id.sop.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What no document can bear, and what is longer than its field, is refused in words at that field of the page, which keeps what was typed. */
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

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

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
}
