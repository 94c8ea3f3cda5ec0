package id.sop.journeys;

import com.microsoft.playwright.Page;
import java.util.List;

/** What every page owes to everybody beside what axe looks at: {@code page-rules.js}, asked from Java. */
final class PageRules {

    private static final String SCRIPT = Axe.read("/journeys/page-rules.js");

    private PageRules() {}

    /** The sentences of one rule about the page that is open; none on a good page. */
    @SuppressWarnings("unchecked")
    static List<String> ask(Page page, String rule, Object... arguments) {
        if (!(boolean) page.evaluate("() => Boolean(window.sopRules)")) {
            page.evaluate(SCRIPT + "; undefined");
        }
        return (List<String>)
                page.evaluate("([rule, given]) => window.sopRules[rule](...given)", List.of(rule, List.of(arguments)));
    }
}
