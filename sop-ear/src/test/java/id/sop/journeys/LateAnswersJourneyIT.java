package id.sop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import id.sop.server.TestServer;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a field asks the server comes late, or a page comes back that the server knows no more: the form takes effect once, and nothing typed is lost. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LateAnswersJourneyIT {

    private static final String LETTER = "letters/register-incoming.xhtml?sop=JBI-SURAT-MASUK";
    private static final String SHEET = "procedures/upload-sheet.xhtml";
    private static final Pattern A_RUN = Pattern.compile(".*/procedures/run\\.xhtml\\?no=.*");

    /** More pages than a session keeps. */
    private static final int MANY = 205;

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    private final String subject = "Undangan " + UUID.randomUUID();

    @RepeatedTest(4)
    void whoever_types_fast_and_sends_at_once_sees_the_letter() {
        var officer = browser.person("pelaksana");
        officer.expectsRefusals(410);
        opens(officer);

        types(officer.page());
        perform(officer.page());

        officer.page().waitForURL(A_RUN);
        assertThat(officer.page().locator(".sop-notice-done").first()).containsText(subject);
    }

    @RepeatedTest(2)
    void whoever_starts_another_sheet_fast_sees_its_run() {
        var officer = browser.person("peksos");
        officer.expectsRefusals(410);
        officer.open("procedures/confirm.xhtml?sop=JBI-ASESMEN");
        officer.page().locator("input[value=SEEN_ON_PAPER]").first().check();
        officer.page().locator("select[id='form:kind']").selectOption("CLIENT");

        field(officer.page(), "form:about_input").pressSequentially(subject);
        perform(officer.page());

        officer.page().waitForURL(A_RUN);
        assertThat(officer.page().locator("main")).containsText(subject);
    }

    @Test
    void a_page_the_server_knows_no_more_comes_back_with_all_that_was_typed_and_attached() {
        var officer = browser.person("pelaksana");
        opens(officer);
        attaches(officer, "surat.pdf");
        opensMany(officer.page());
        field(officer.page(), "form:subject").fill(subject); // which asks the server nothing

        perform(officer.page());

        assertThat(officer.page().locator(".sop-notice").first()).containsText("Belum dijalankan");
        assertThat(field(officer.page(), "form:subject")).hasValue(subject);
        assertThat(officer.page().locator(".sop-attached")).containsText("surat.pdf");
        types(officer.page());
        perform(officer.page());
        officer.page().waitForURL(A_RUN);
        assertThat(officer.page().locator(".sop-notice-done").first()).containsText(subject);
    }

    @Test
    void a_field_of_such_a_page_that_asks_the_server_brings_it_back_too() {
        var officer = browser.person("pelaksana");
        officer.expectsRefusals(410);
        opens(officer);
        opensMany(officer.page());
        field(officer.page(), "form:subject").fill(subject);

        officer.page().waitForResponse(answer -> answer.status() == 410, () -> {
            field(officer.page(), "form:sender").fill("Dinas Contoh");
            field(officer.page(), "form:sender").blur();
        });

        assertThat(officer.page().locator(".sop-draft-status")).containsText("Isian dipulihkan");
        assertThat(field(officer.page(), "form:subject")).hasValue(subject);
        assertThat(field(officer.page(), "form:sender")).hasValue("Dinas Contoh");
    }

    @Test
    void the_scans_of_a_letter_come_back_with_a_draft_in_the_order_in_which_they_were_put() {
        var officer = browser.person("pelaksana2");
        opens(officer);
        attaches(officer, "lampiran.pdf");
        attaches(officer, "hal-2.pdf");
        attaches(officer, "hal-1.pdf");
        moves(officer.page(), "Naikkan berkas hal-1.pdf, sekarang ke-3 dari 3");
        assertThat(officer.page().getByLabel("Naikkan berkas hal-1.pdf, sekarang ke-2 dari 3"))
                .isFocused();
        officer.page().keyboard().press("Enter");
        assertThat(officer.page().getByLabel("Turunkan berkas hal-1.pdf, sekarang ke-1 dari 3"))
                .isFocused();
        moves(officer.page(), "Turunkan berkas lampiran.pdf, sekarang ke-2 dari 3");
        inOrder(officer.page(), "hal-1.pdf", "hal-2.pdf", "lampiran.pdf");
        assertEquals(List.of(), Axe.violations(officer.page()));
        field(officer.page(), "form:subject").fill(subject);
        field(officer.page(), "form:subject").blur();
        assertThat(officer.page().locator(".sop-draft-status")).containsText("Tersimpan sementara");

        officer.open(LETTER);
        officer.page().locator("main [data-sop-part=restore]").click();

        assertThat(field(officer.page(), "form:subject")).hasValue(subject);
        inOrder(officer.page(), "hal-1.pdf", "hal-2.pdf", "lampiran.pdf");
        officer.page().getByLabel("Hapus berkas lampiran.pdf").click();
        inOrder(officer.page(), "hal-1.pdf", "hal-2.pdf");
        types(officer.page());
        perform(officer.page());
        officer.page().waitForURL(A_RUN);
        officer.page().locator("a[href*='letters/letter.xhtml']").first().click();
        var scans = officer.page().locator(".sop-file-line");
        assertThat(scans).containsText(new String[] {"1 dari 2", "2 dari 2"});
        assertThat(scans).containsText(new String[] {"hal-1.pdf", "hal-2.pdf"});
        assertThat(scans).containsText(new String[] {"Berikutnya", "Sebelumnya"});
        assertEquals(List.of(), Axe.violations(officer.page()));
    }

    @Test
    void a_field_for_one_file_keeps_the_first_and_brings_it_back_with_a_draft() {
        var officer = browser.person("kasubbag");
        opens(officer, SHEET);
        Desk.of(officer).attach("satu.xml", "text/xml", new byte[] {'<'});
        Desk.of(officer).attach("dua.xml", "text/xml", new byte[] {'<'});
        assertThat(officer.page().locator("[id='form:file-message']")).containsText("dua.xml tidak dilampirkan");
        assertThat(officer.page().locator(".sop-draft-status")).containsText("Tersimpan sementara");

        officer.open(SHEET);
        officer.page().locator("main [data-sop-part=restore]").click();

        inOrder(officer.page(), "satu.xml");
    }

    private static void moves(Page page, String button) {
        page.getByLabel(button).click();
        assertThat(page.getByLabel(button)).hasCount(0);
    }

    private static void inOrder(Page page, String... names) {
        assertThat(page.locator(".sop-attached-name")).hasText(names);
    }

    private static void opens(Person officer) {
        opens(officer, LETTER);
    }

    /** A form in which nothing waits from before. */
    private static void opens(Person officer, String address) {
        officer.open(address);
        officer.page().waitForLoadState(LoadState.NETWORKIDLE);
        var discard = officer.page().locator("main [data-sop-part=discard]");
        if (discard.count() > 0) {
            discard.click();
            officer.open(address);
            officer.page().waitForLoadState(LoadState.NETWORKIDLE);
        }
    }

    private void types(Page page) {
        field(page, "form:sender").fill("Dinas Contoh");
        field(page, "form:letterNumber").fill(UUID.randomUUID().toString());
        field(page, "form:letterDate_input").fill("20-01-2026");
        page.locator("select[id='form:kind']").selectOption("INVITATION");
        field(page, "form:subject").fill(subject);
    }

    private static void attaches(Person officer, String name) {
        Desk.of(officer).attach(name, "application/pdf", Papers.page());
    }

    /** As somebody does who works in many tabs. */
    private static void opensMany(Page page) {
        for (int i = 0; i < MANY; i++) {
            page.request().get(TestServer.address().resolve(LETTER).toString());
        }
    }

    private static void perform(Page page) {
        page.locator("[id='form:perform']").click();
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }
}
