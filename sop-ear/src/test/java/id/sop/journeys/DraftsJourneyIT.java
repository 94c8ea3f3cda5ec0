package id.sop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import id.sop.server.TestServer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an officer types survives a closed tab and an ended session, and is not offered once it was sent. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DraftsJourneyIT {

    private static final String LETTERHEAD = "administration/letterhead.xhtml";
    private static final String LETTER = "letters/register-incoming.xhtml?sop=JBI-SURAT-MASUK";

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    @Test
    void what_was_typed_before_the_tab_was_closed_is_offered_and_restored() {
        var officer = browser.person("pelaksana2");
        officer.open(LETTER);
        types(officer.page(), "form:subject", "Permohonan bantuan yang panjang keterangannya");

        var tab = officer.page().context().newPage();
        officer.page().close();
        tab.navigate(TestServer.address().resolve(LETTER).toString());

        assertThat(offer(tab)).containsText("Perihal");
        assertThat(field(tab, "form:subject")).hasValue("");
        offer(tab).locator("[data-sop-part=restore]").click();
        assertThat(field(tab, "form:subject")).hasValue("Permohonan bantuan yang panjang keterangannya");
    }

    @Test
    void what_was_discarded_is_not_offered_again() {
        var admin = browser.person("admin");
        admin.open(LETTERHEAD);
        types(admin.page(), "form:address", "Jalan yang dibuang");
        admin.open(LETTERHEAD);
        offer(admin.page()).locator("[data-sop-part=discard]").click();
        assertThat(offer(admin.page())).hasCount(0);

        waitForDrafts(admin.page());
        assertThat(offer(admin.page())).hasCount(0);
    }

    @Test
    void what_was_sent_is_not_offered_again_and_what_was_refused_is_kept() {
        var officer = browser.person("pelaksana");
        officer.open(LETTER);
        var page = officer.page();
        types(page, "form:subject", "Undangan yang belum lengkap");
        page.locator("[id='form:perform']").click();
        assertThat(page.locator("[role=alert]").first()).isVisible();

        officer.open(LETTER);
        offer(page).locator("[data-sop-part=restore]").click();
        assertThat(field(page, "form:subject")).hasValue("Undangan yang belum lengkap");
        types(page, "form:sender", "Dinas Contoh");
        page.locator("[id='form:perform']").click();
        assertThat(page.locator(".sop-notice-done").first()).isVisible();

        officer.open(LETTER);
        waitForDrafts(page);
        assertThat(offer(page)).hasCount(0);
        assertThat(field(page, "form:subject")).hasValue("");
    }

    @Test
    void a_session_that_ended_loses_nothing_that_was_kept_and_says_what_is_not() {
        var admin = browser.person("pwk.admin");
        admin.expectsRefusals();
        admin.open(LETTERHEAD);
        types(admin.page(), "form:address", "Jalan sebelum makan siang");

        admin.page().context().clearCookies();
        field(admin.page(), "form:address").fill("Jalan sesudah makan siang");
        field(admin.page(), "form:address").blur();

        assertThat(admin.page().locator(".sop-draft-wrong")).containsText("BELUM TERSIMPAN");
        assertThat(admin.page().locator("#sop-session")).containsText("Sesi sudah berakhir");
        admin.picture("session-ended");
        admin.logIn("pwk.admin");
        admin.open(LETTERHEAD);
        offer(admin.page()).locator("[data-sop-part=restore]").click();
        assertThat(field(admin.page(), "form:address")).hasValue("Jalan sebelum makan siang");
    }

    @Test
    void before_the_session_ends_the_page_asks_and_one_click_stays() {
        var officer = browser.person("kepala");
        var page = officer.page();
        page.clock().install();
        officer.open("");
        page.route("**/script/session", DraftsJourneyIT::answer);

        page.clock().fastForward("13:30");

        var dialog = page.locator("#sop-session");
        assertThat(dialog).containsText("Anda masih di sini?");
        assertThat(dialog.locator("[data-sop-part=stay]")).isFocused();
        officer.picture("session-ending");
        dialog.locator("[data-sop-part=stay]").click();
        assertThat(dialog).not().isVisible();
    }

    /** The server knows that little time has passed; it answers as it would after 13 and a half minutes. */
    private static void answer(Route route) {
        if (route.request().method().equals("GET")) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody("{\"idle\":90,\"absolute\":20000}"));
        } else {
            route.resume();
        }
    }

    /** Types, leaves the field and waits until the page says that it is kept. */
    private static void types(Page page, String id, String text) {
        field(page, id).fill(text);
        field(page, id).blur();
        assertThat(page.locator(".sop-draft-status")).containsText("Tersimpan sementara");
    }

    private static void waitForDrafts(Page page) {
        page.reload();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    private static Locator offer(Page page) {
        return page.locator("main .sop-draft-offer");
    }
}
