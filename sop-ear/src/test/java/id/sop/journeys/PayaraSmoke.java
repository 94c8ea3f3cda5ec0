package id.sop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import id.sop.server.ServerExtension;
import id.sop.server.TestServer;
import id.sop.server.payara.PayaraServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the journeys do not show of the shipped EAR on Payara, where they run as well: {@code ./mvnw -Ppayara verify}. */
@ExtendWith(ServerExtension.class)
@RunAsClient
class PayaraSmoke {

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    @Test
    void the_ear_is_the_shipped_one_byte_for_byte() throws Exception {
        assertEquals(-1, Files.mismatch(TestServer.ear(), PayaraServer.running().deployed()));
    }

    @Test
    void both_health_addresses_answer_without_a_login() {
        Person monitor = browser.person();

        assertTrue(get(monitor, "health/live").text().contains("UP"));
        assertTrue(get(monitor, "health/ready").text().contains("UP"));
    }

    @Test
    void a_wrong_password_is_refused() {
        Person officer = browser.person();
        officer.open("");

        officer.page().locator("input[name=j_username]").fill("kasubbag");
        officer.page().locator("input[name=j_password]").fill("Harapan-2027");
        officer.page()
                .locator("form[action$=j_security_check] button[type=submit]")
                .click();

        assertThat(officer.page().locator("input[name=j_password]")).isVisible();
        assertThat(officer.page().locator("main")).containsText("tidak cocok");
    }

    @Test
    void logging_out_ends_the_session() {
        Person officer = browser.person("kasubbag");

        officer.page().locator("form[action*=logout] button").first().evaluate("button => button.click()");
        assertThat(officer.page().locator("input[name=j_password]")).isVisible();
        officer.open("");

        assertThat(officer.page().locator("input[name=j_password]")).isVisible();
    }

    @Test
    void the_language_is_chosen() {
        Person officer = browser.person("kasubbag");

        officer.page().locator("[lang=en]").first().evaluate("button => button.click()");
        officer.page().waitForLoadState();

        assertThat(officer.page()).hasTitle(Pattern.compile("^My tasks"));
    }

    @Test
    void what_is_not_there_and_what_is_not_hers_are_pages_of_the_application() {
        Person officer = browser.person("pelaksana");

        APIResponse missing = get(officer, "letters/letter.xhtml?no=2026-99999");
        APIResponse unknown = get(officer, "no-such-page.xhtml");
        APIResponse trail = get(officer, "administration/trail.xhtml");

        assertEquals(404, missing.status());
        assertTrue(missing.text().contains("– SOP</title>"));
        assertEquals(404, unknown.status());
        assertTrue(unknown.text().contains("– SOP</title>"));
        assertEquals(403, trail.status());
        assertTrue(trail.text().contains("– SOP</title>"));
    }

    @Test
    void the_auditor_finds_the_trail_whole() {
        Desk auditor = Desk.of(browser.person("auditor"));
        auditor.opens("administration/trail-check.xhtml");

        auditor.press("Periksa sekarang");

        auditor.sees("Jejak utuh");
    }

    @Test
    void the_book_of_numbers_is_checked_and_exported() {
        Desk administration = Desk.of(browser.person("kasubbag"));

        administration.opens("administration/numbers.xhtml");

        assertThat(administration.page().locator("main")).containsText("Buku nomor");
        byte[] table = administration
                .page()
                .request()
                .get(TestServer.address().resolve("export/agenda.xlsx").toString())
                .body();
        assertEquals("PK", new String(Arrays.copyOf(table, 2), StandardCharsets.US_ASCII));
    }

    @Test
    void a_restart_keeps_what_was_entered() throws Exception {
        String subject = "Undangan " + UUID.randomUUID();
        Desk before = Desk.of(browser.person("pelaksana"));
        before.page().getByText("+ Surat masuk baru").click();
        before.type("Pengirim", "Dinas Sosial Kota Jambi");
        before.type("Perihal", subject);
        before.press("Simpan dan beri nomor agenda");
        before.sees("Surat masuk");
        before.page().navigate("about:blank");

        PayaraServer.running().restart();

        Desk after = Desk.of(browser.person("kasubbag"));
        after.opens("letters/incoming.xhtml?q=" + subject.replace(' ', '+'));
        assertThat(after.page().locator(".sop-table tbody tr")).hasCount(1);
    }

    private static APIResponse get(Person officer, String path) {
        return officer.page().request().get(TestServer.address().resolve(path).toString());
    }
}
