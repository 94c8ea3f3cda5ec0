package id.sop.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks axe what stands between the page that is open and the rules of WCAG 2.2 AA. */
final class Axe {

    private static final String SCRIPT = read("/axe.min.js");

    /**
     * From the top of the page, since a target that was scrolled below the header counts as covered; but an open list or calendar would close.
     * Targets of 24 by 24 pixels, and names that hold what the control shows, have to be asked for by name.
     */
    private static final String RUN = """
            void ([...document.querySelectorAll('.ui-datepicker, .ui-autocomplete-panel')].some((box) => box.checkVisibility()) || scrollTo(0, 0)), axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
              rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
              resultTypes: ['violations']
            }).then(({ violations }) => violations.flatMap((rule) => rule.nodes.map((node) =>
              rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ') + ' ' + node.html.slice(0, 160))))
            """;

    /** What makes a view look different: another page, language or width, something wrong or refused, a box in front. */
    private static final String LOOKS = """
            () => [location.pathname, document.documentElement.lang, innerWidth, document.querySelectorAll('[role=alert] li').length > 0,
              [...document.querySelectorAll('dialog[open], .ui-datepicker, .ui-autocomplete-panel')].filter((box) => box.checkVisibility()).map((box) => box.id)].join(' ')
            """;

    private static final Set<String> SEEN = new HashSet<>();

    private Axe() {}

    /** What axe finds wrong on the page, a sentence for each place. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if (!(boolean) page.evaluate("() => Boolean(window.axe)")) {
            page.evaluate(SCRIPT + "; undefined");
        }
        SEEN.add(looks(page));
        return (List<String>) page.evaluate(RUN);
    }

    /** Fails where axe or a rule for the eye finds something on a page that no journey has shown it so far. */
    static void look(Page page) {
        try {
            lookOnce(page);
        } catch (PlaywrightException leaving) {
            if (!leaving.getMessage().contains("Execution context was destroyed")) {
                throw leaving;
            }
            page.waitForLoadState(); // what was pressed led to the next page just then
            lookOnce(page);
        }
    }

    private static void lookOnce(Page page) {
        String looks = looks(page);
        if (!SEEN.contains(looks)) {
            assertEquals(List.of(), violations(page), looks);
            assertEquals(List.of(), PageRules.ask(page, "sight"), looks);
        }
    }

    private static String looks(Page page) {
        return (String) page.evaluate(LOOKS);
    }

    static String read(String resource) {
        try (var file = Axe.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
