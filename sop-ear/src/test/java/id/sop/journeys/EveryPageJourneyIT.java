package id.sop.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import id.sop.server.TestServer;
import id.sop.server.outside.Addresses;
import id.sop.server.outside.OfficeAtWork;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Officers open every page there is; the browser finds nothing in it that the policy of the page forbids (BrowserExtension). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryPageJourneyIT {

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    private static final List<String> ACCOUNTS =
            List.of("pelaksana", "kasubbag", "kepala", "kasipas", "peksos", "kadis", "admin", "auditor");

    /** Rows of sheets that no run here stands at; their journeys open them (SheetJourneyIT, NewSheetJourneyIT). */
    private static final Set<String> OF_OTHER_ROWS =
            Set.of("procedures/approve.xhtml", "procedures/marks.xhtml", "procedures/verify-papers.xhtml");

    private final Set<String> opened = new TreeSet<>();
    private final List<String> rows = new ArrayList<>();

    @Test
    void every_page_keeps_to_its_policy() throws Exception {
        rows.addAll(new OfficeAtWork().everyRow());

        Person stranger = browser.person();
        stranger.open("login.xhtml");
        opened.add("login.xhtml");
        for (String account : ACCOUNTS) {
            walk(browser.person(account));
        }

        assertEquals(
                List.of(),
                Addresses.pages().stream()
                        .filter(page -> !opened.contains(page) && !OF_OTHER_ROWS.contains(page))
                        .toList(),
                "pages that nobody could open");
    }

    @Test
    void the_first_pages_keep_to_it_in_english_too() {
        Person officer = browser.person("kasubbag");
        officer.page()
                .context()
                .addCookies(List.of(new Cookie("sop-language", "en")
                        .setUrl(TestServer.address().toString())));

        for (String page : List.of("index.xhtml", "letters/incoming.xhtml", "procedures/runs.xhtml", "search.xhtml")) {
            officer.open(page);
            assertEquals("en", officer.page().locator("html").getAttribute("lang"), page);
        }
    }

    /** Every page once, by the first who may open it, and for each officer the first pages from which the others are found. */
    private void walk(Person person) {
        Deque<String> ahead = new ArrayDeque<>(List.of("index.xhtml"));
        ahead.addAll(rows);
        ahead.addAll(Addresses.pages());
        Set<String> met = new HashSet<>();
        person.expectsRefusals(403);
        person.expectsRefusals(404);
        person.expectsRefusals(500);
        person.expectsRefusals(503);
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            String path = address.replaceAll("\\?.*", "");
            boolean fresh = !opened.contains(path) || path.equals("index.xhtml");
            if (fresh && met.add(address) && !path.equals("login.xhtml")) {
                Response answer = person.page()
                        .navigate(TestServer.address().resolve(address).toString());
                if (answer.status() == 200 || path.startsWith("errors/")) {
                    opened.add(path);
                }
                links(person).forEach(ahead::addFirst);
            }
        }
    }

    /** The links of the page before this person that lead to pages. */
    @SuppressWarnings("unchecked")
    private static List<String> links(Person person) {
        return (List<String>) person.page()
                .evaluate("() => [...document.querySelectorAll('a[href]')].map(link => new URL(link.href))"
                        + ".filter(address => address.origin === location.origin && address.pathname.endsWith('.xhtml'))"
                        + ".map(address => address.pathname.substring(1) + address.search)");
    }
}
