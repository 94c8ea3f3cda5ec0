package id.sop.journeys;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.server.outside.Addresses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every page of the application can be used by everybody: WCAG 2.2 AA, both languages, a phone, 200 % zoom. Takes some minutes, and so is run by
 * {@code -Peverypage} only; the journeys look at the pages that they come by.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryPage {

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    /** A few of the forms that must have been sent empty; which there are beside them, the pages say. */
    private static final Set<String> FORMS = Set.of(
            "letters/register-incoming.xhtml form",
            "letters/record-and-code.xhtml form",
            "letters/follow-up.xhtml form",
            "procedures/confirm.xhtml form",
            "administration/new-officer.xhtml form");

    private final List<PageStates> states = PageStates.all();
    private final Inspection inspection = new Inspection();

    @Test
    void the_work_with_letters_and_sheets_is_there_for_everybody() {
        look("login.xhtml");
        states.forEach(module -> module.show(browser, inspection));

        assertTrue(states.size() > 1, "each module with pages of rows shows them");
        assertEquals(Map.of(), inspection.wrong());
    }

    @Test
    void every_page_is_there_for_everybody() {
        look("login.xhtml");
        Addresses.pages().stream().filter(page -> page.startsWith("errors/")).forEach(this::look);
        states.forEach(module -> module.show(browser, inspection));
        for (String account : new String[] {"pelaksana", "kasubbag", "admin", "auditor"}) {
            inspection.follow(browser.person(account), "");
        }
        inspection.boxes(browser.person("kasubbag"));

        Set<String> missed = new TreeSet<>(Addresses.pages());
        missed.removeAll(inspection.seen());
        assertAll(
                () -> assertEquals(Map.of(), inspection.wrong()),
                () -> assertEquals(Set.of(), missed, "pages that no link led to"),
                () -> assertTrue(
                        inspection.refused().containsAll(FORMS), () -> "forms sent empty: " + inspection.refused()));
    }

    private void look(String page) {
        Person stranger = browser.person();
        stranger.open(page);
        inspection.look(stranger);
    }
}
