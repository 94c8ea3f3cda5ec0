package id.sop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists as officers use them: narrowed by days, left for a letter and found again, and with whatever somebody has typed in them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ListsJourneyIT {

    private static final String FROM = "from_input";
    private static final String LONG = "Panjang".repeat(29);

    /** What a list shows beside its frame. */
    private static final String HIDDEN =
            "() => [...document.querySelectorAll('.sop-table-frame')].filter((frame) => frame.scrollWidth > frame.clientWidth + 1).length";

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    @Test
    void a_list_is_narrowed_by_days_as_people_write_them_or_pick_them() {
        Page page = browser.person("pelaksana").page();
        page.navigate("/letters/incoming.xhtml");
        page.locator(id(FROM)).fill("1/9/2026");
        page.locator("#to_input").fill("besok lusa");

        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*from=01-09-2026.*"));
        assertThat(page.locator(".sop-narrowed")).containsText("01-09-2026");
        assertThat(page.locator("#to-wrong")).containsText("tidak terbaca: “besok lusa”");
        assertThat(page.locator(id(FROM))).hasValue("01-09-2026");
        Axe.look(page);

        page.locator("#from button").click();
        page.locator("#from_panel a:text-is('17')").click();
        assertThat(page.locator(id(FROM))).hasValue("17-09-2026");
    }

    @Test
    void a_calendar_knows_the_days_off_of_the_office_and_which_day_it_is_there() {
        Page page = browser.person("pelaksana").page();
        page.route(
                "**/script/days",
                route -> route.fulfill(
                        new Route.FulfillOptions()
                                .setContentType("application/json")
                                .setBody(
                                        "{\"today\":\"2026-12-24\",\"free\":{\"2026-12-25\":\"Natal $& &lt; <b> $'\",\"2026-12-26\":\"\"}}")));
        page.waitForResponse("**/script/days", () -> page.navigate("/letters/incoming.xhtml?from=01-12-2026"));

        page.locator("#from button").click();

        assertThat(day(page, "25")).hasAttribute("title", "Natal $& &lt; <b> $'");
        assertThat(day(page, "26")).hasClass(Pattern.compile(".*sop-free.*"));
        assertThat(day(page, "23")).not().hasClass(Pattern.compile(".*sop-free.*"));
        assertThat(page.locator("#from_panel .ui-datepicker-today")).hasText("24");
    }

    private static Locator day(Page page, String day) {
        return page.locator("#from_panel td:not(.ui-datepicker-other-month) > a:text-is('" + day + "')");
    }

    @Test
    void who_goes_back_from_a_letter_finds_the_list_as_it_was_left() {
        Desk desk = Desk.of(browser.person("pelaksana"));
        String subject = "Undangan " + UUID.randomUUID();
        registers(desk, "Camat Telanaipura", subject);
        Page page = desk.page();
        page.navigate("/letters/incoming.xhtml?q=Telanaipura&sort=-subject&year=all");
        assertThat(page.locator("select[name=year] option:checked")).hasText("Semua tahun");
        assertThat(page.locator("th[aria-sort=descending]")).containsText("Perihal");

        page.locator(".sop-row-link", new Page.LocatorOptions().setHasText(subject))
                .click();
        page.locator(".sop-crumbs a", new Page.LocatorOptions().setHasText("Surat masuk"))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*/letters/incoming\\.xhtml\\?q=Telanaipura&sort=-subject&year=all"));
        page.locator(".sop-menu a[href$='/letters/incoming.xhtml']").click();
        assertThat(page).hasURL(Pattern.compile(".*/letters/incoming\\.xhtml$"));
        assertThat(page.locator("th[aria-sort=descending]")).containsText("No. agenda");
    }

    @Test
    void a_word_without_an_end_pushes_nothing_out_of_the_page() {
        Desk desk = Desk.of(browser.person("pelaksana"));
        registers(desk, LONG.substring(0, 200), LONG + " " + UUID.randomUUID());
        String run = desk.page().url().replaceFirst(".*no=", "");

        for (var size : List.of(List.of(1366, 768), List.of(390, 844))) {
            desk.page().setViewportSize(size.get(0), size.get(1));
            for (String path : List.of(
                    "index.xhtml",
                    "letters/incoming.xhtml?q=Panjang",
                    "procedures/runs.xhtml?q=Panjang",
                    "search.xhtml?q=" + LONG,
                    "procedures/run.xhtml?no=" + run,
                    "letters/record-and-code.xhtml?run=" + run)) {
                desk.officer().open(path);
                assertThat(desk.page().locator("h1")).isVisible();
                assertEquals(List.of(), PageRules.ask(desk.page(), "sticksOut"), path + " " + size);
                assertEquals(0, desk.page().evaluate(HIDDEN), "scrolls aside: " + path + " " + size);
            }
        }
    }

    private static void registers(Desk desk, String sender, String subject) {
        desk.opens("letters/register-incoming.xhtml?sop=JBI-SURAT-MASUK");
        desk.type("Pengirim", sender);
        desk.typeAfterAnswer("Nomor surat", UUID.randomUUID().toString());
        desk.typeAfterAnswer("Perihal", subject);
        desk.submits("form:perform");
        assertThat(desk.page()).hasURL(Pattern.compile(".*/procedures/run\\.xhtml\\?no=.*"));
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }
}
