package id.sop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import id.sop.server.ServerExtension;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A letter from the front desk to the archive, by the officers of the Jambi home, through JBI-SURAT-MASUK. */
@ExtendWith(ServerExtension.class)
@RunAsClient
class IncomingLetterJourneyIT {

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    private static final String SENDER = "Dinas Sosial Kota Jambi";
    private static final byte[] SCAN = Papers.page();

    /** What the form sends: itself, or a file. */
    private static final Pattern REGISTRATION = Pattern.compile("^[^?]*/register-incoming\\.xhtml");

    /** Its own subject, so that the journeys do not meet in the inboxes. */
    private final String subject = "Rujukan klien " + UUID.randomUUID();

    @Test
    void a_letter_goes_from_the_front_desk_to_the_archive_with_two_detours() {
        Desk frontDesk = at("pelaksana");
        register(frontDesk);
        frontDesk.picture("run-after-row-1");
        String address = frontDesk.page().url();
        frontDesk.press("Kerjakan");
        frontDesk.choose("rehabilitasi sosial", "400.9.3");
        frontDesk.press("Catat, teruskan ke Kasubbag TU");

        // a wrong person tries
        Desk head = at("kepala");
        head.page().navigate(address.replace("/procedures/run.xhtml?no=", "/letters/examine.xhtml?run="));
        head.sees("giliran Kasubbag TU");
        assertThat(head.button("Kerjakan")).hasCount(0);

        // sent back by Kasubbag TU, who must say why
        Desk administration = at("kasubbag");
        administration.takeTaskAbout(subject);
        administration.press("Kembalikan untuk diperbaiki");
        administration.sees("Tulis dahulu alasannya");
        administration.type("Catatan atau alasan", "Kode klasifikasi keliru, seharusnya tuna sosial.");
        administration.press("Kembalikan untuk diperbaiki");

        frontDesk.takeTaskAbout(subject);
        frontDesk.sees("Dikembalikan oleh Kasubbag TU");
        frontDesk.sees("Kode klasifikasi keliru, seharusnya tuna sosial.");
        // a code that she knows by heart, once mistyped
        Locator code = frontDesk.page().getByPlaceholder("Ketik untuk mencari");
        code.fill("400.9.44");
        frontDesk.press("Catat, teruskan ke Kasubbag TU");
        frontDesk.sees("400.9.44");
        assertThat(code).hasValue("400.9.44");
        code.fill("400.9.4");
        frontDesk.press("Catat, teruskan ke Kasubbag TU");

        administration.takeTaskAbout(subject);
        administration.sees("400.9.4");
        administration.press("Benar, teruskan untuk disposisi");

        head.takeTaskAbout(subject);
        head.tick("Kasubbag TU");
        head.tick("Kasi PAS");
        head.tick("Kasi Pelrehsos");
        head.tick("Untuk ditindaklanjuti");
        head.picture("disposition");
        head.press("Kirim disposisi");
        takeBackFrom("Kasubbag TU", head);

        frontDesk.takeTaskAbout(subject);
        frontDesk.press("Distribusikan kepada penerima disposisi");
        waits(frontDesk, "Menunggu tindak lanjut: 0 dari 2 selesai");
        frontDesk.follows("Lihat dahulu");
        waits(frontDesk, "Menunggu tindak lanjut: 0 dari 2 selesai");

        followUp("kasipas", "Asrama disiapkan.");
        frontDesk.opensInbox(subject);
        waits(frontDesk, "Menunggu tindak lanjut: 1 dari 2 selesai");
        followUp("kasipelrehsos", "Pekerja sosial ditunjuk.");

        frontDesk.takeTaskAbout(subject);
        frontDesk.type("Lemari arsip", "Lemari 2");
        frontDesk.type("Map", "M-14");
        frontDesk.press("Arsipkan surat");
        frontDesk.sees("Selesai pada");
        frontDesk.picture("run-completed");
        openLetter(frontDesk);
        frontDesk.sees("Asrama disiapkan.");
        frontDesk.sees("Diarsipkan");
        frontDesk.picture("letter-archived");
    }

    /** A row that waits for other work says for what, and is not offered to be done. */
    private static void waits(Desk desk, String what) {
        desk.sees(what);
        assertThat(desk.button("Kerjakan")).hasCount(0);
    }

    @Test
    void a_form_that_is_refused_keeps_what_was_typed() {
        Desk frontDesk = registering();
        frontDesk.attach("kosong.pdf", "application/pdf", new byte[0]);
        frontDesk.sees("Berkas ini kosong");

        frontDesk.press("Simpan dan beri nomor agenda");

        assertThat(frontDesk.page()).hasTitle(Pattern.compile("^Galat: "));
        frontDesk.sees("Perihal wajib diisi.");
        assertThat(frontDesk.page().getByLabel("Pengirim")).hasValue(SENDER);
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused_and_the_text_kept() {
        Desk frontDesk = registering();

        frontDesk.attach(
                "surat.pdf", "application/pdf", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8));

        assertThat(frontDesk.page().locator("[id='form:scan-message']")).not().isEmpty();
        assertThat(frontDesk.page().locator(".sop-attached")).hasCount(0);
        assertThat(frontDesk.page().getByLabel("Pengirim")).hasValue(SENDER);
    }

    @Test
    void a_form_that_is_sent_waits_for_a_file_on_its_way_and_goes_by_itself() {
        Desk frontDesk = at("pelaksana");
        openRegistration(frontDesk);
        List<Route> held = new ArrayList<>();
        frontDesk.page().route(REGISTRATION, route -> {
            if (held.isEmpty()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        frontDesk.begins("surat.pdf", "application/pdf", SCAN);
        assertThat(frontDesk.page().getByRole(AriaRole.PROGRESSBAR))
                .hasAccessibleName(Pattern.compile("^Pindaian surat"));
        assertThat(frontDesk.page().locator(".ui-fileupload-cancel")).hasAccessibleName("Batal");

        frontDesk.press("Simpan dan beri nomor agenda");

        frontDesk.sees("Berkas masih dikirim.");
        frontDesk.picture("file-on-its-way");
        assertThat(frontDesk.page().locator(".sop-notice-late")).hasCount(0); // the form itself was not sent
        held.get(0).resume();
        assertThat(frontDesk.page().locator(".sop-attached")).containsText("surat.pdf");
        frontDesk.sees("Perihal wajib diisi.");
        frontDesk.sees("surat.pdf");
    }

    @Test
    void a_file_that_does_not_arrive_is_said_at_its_field_and_the_text_kept() {
        Desk frontDesk = registering();
        frontDesk
                .page()
                .route(
                        REGISTRATION,
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/xml")
                                .setBody("<partial-resp")));

        frontDesk.attach("surat.pdf", "application/pdf", SCAN);

        assertThat(frontDesk.page().locator(".sop-upload-word")).containsText("Berkas tidak sampai ke server.");
        frontDesk.picture("file-not-arrived");
        frontDesk.page().unroute(REGISTRATION);
        frontDesk.attach("surat.pdf", "application/pdf", SCAN);
        assertThat(frontDesk.page().locator(".sop-attached")).containsText("surat.pdf");
        assertThat(frontDesk.page().locator(".sop-upload-word")).isEmpty();
        assertThat(frontDesk.page().getByLabel("Pengirim")).hasValue(SENDER);
    }

    @Test
    void the_back_button_and_a_second_submit_register_a_letter_once_and_show_it() {
        Desk frontDesk = registering();
        enter(frontDesk); // without a number, by which the letter would be known as entered before
        String run = frontDesk.page().url();

        frontDesk.page().goBack();
        assertThat(frontDesk.page().getByLabel("Perihal")).hasValue(subject); // the browser fills it in
        frontDesk.press("Simpan dan beri nomor agenda");

        assertThat(frontDesk.page()).hasURL(run);
        frontDesk.sees("selesai. Surat masuk");

        frontDesk
                .page()
                .navigate(run.replaceAll("/procedures.*", "/letters/incoming.xhtml?q=" + subject.replace(' ', '+')));
        assertThat(frontDesk.page().locator(".sop-table tbody tr")).hasCount(1);
    }

    @Test
    void a_step_that_another_officer_has_taken_says_who_has_it() {
        Desk frontDesk = at("pelaksana");
        register(frontDesk);
        frontDesk.press("Kerjakan");

        Desk colleague = at("pelaksana2");

        colleague.sees("sedang dikerjakan Rina Contoh");
        colleague.opensInbox(subject);
        colleague.taskAbout(subject).getByText("Lihat").click();
        colleague.sees("Sedang dikerjakan Rina Contoh sejak");
        assertThat(colleague.button("Kerjakan")).hasCount(0);
    }

    @Test
    void the_other_office_finds_neither_letter_nor_run_by_a_guessed_address() {
        Desk frontDesk = at("pelaksana");
        register(frontDesk);
        String run = frontDesk.page().url();

        Person stranger = browser.person("pky.kadis");

        for (String page : new String[] {run, run.replace("/procedures/run", "/letters/letter")}) {
            assertEquals(404, stranger.page().request().get(page).status(), page);
        }
    }

    @Test
    void the_scan_is_given_back_as_it_came() {
        Desk frontDesk = at("pelaksana");
        openRegistration(frontDesk);
        frontDesk.attach("Surat%20Undangan: perlu?.pdf", "application/pdf", SCAN);
        var link = frontDesk.page().locator(".sop-attached a");
        assertThat(link).hasText("Surat Undangan- perlu-.pdf");

        var answer = frontDesk.page().request().get(link.evaluate("a => a.href").toString());

        assertEquals(200, answer.status());
        assertTrue(answer.headers().get("content-type").startsWith("application/pdf"));
        assertArrayEquals(SCAN, answer.body());
        assertEquals(
                "sandbox; default-src 'none'; frame-ancestors 'self'",
                answer.headers().get("content-security-policy"));
        assertEquals("SAMEORIGIN", answer.headers().get("x-frame-options"));
        assertEquals("nosniff", answer.headers().get("x-content-type-options"));
    }

    @Test
    void a_stored_file_is_saved_unless_a_page_shows_it_and_always_in_a_sandbox() {
        Desk frontDesk = at("pelaksana");
        openRegistration(frontDesk);
        frontDesk.attach("surat \u201CBupati\u201D \u2026.pdf", "application/pdf", SCAN);
        String shown = frontDesk
                .page()
                .locator(".sop-attached a")
                .evaluate("a => a.href")
                .toString();
        String saved = shown.replace("?shown=true", "");
        APIRequestContext browser = frontDesk.page().request();

        APIResponse onPage = browser.get(shown);
        APIResponse alone = browser.get(saved);
        APIResponse part = browser.get(saved, RequestOptions.create().setHeader("Range", "bytes=0-9"));
        APIResponse head = browser.fetch(saved, RequestOptions.create().setMethod("HEAD"));

        assertTrue(onPage.headers().get("content-disposition").startsWith("inline; "));
        assertEquals(
                "attachment; filename=\"surat _Bupati_ ....pdf\"; filename*=UTF-8''surat%20%E2%80%9CBupati%E2%80%9D%20%E2%80%A6.pdf",
                alone.headers().get("content-disposition"));
        for (APIResponse answer : List.of(onPage, alone, part, head)) {
            assertEquals(200, answer.status());
            String policy = answer.headers().get("content-security-policy");
            assertTrue(policy.startsWith("sandbox; default-src 'none'"), policy);
            assertEquals("nosniff", answer.headers().get("x-content-type-options"));
            assertEquals("same-origin", answer.headers().get("cross-origin-resource-policy"));
            assertTrue(answer.headers().get("cache-control").contains("no-store"));
            assertEquals(Integer.toString(SCAN.length), answer.headers().get("content-length"));
        }
        assertArrayEquals(SCAN, part.body());
        assertEquals(0, head.body().length);
    }

    @Test
    void a_pdf_that_can_act_is_refused_with_advice_and_the_text_kept() {
        Desk frontDesk = registering();

        frontDesk.attach(
                "undangan.pdf",
                "application/pdf",
                new String(SCAN, StandardCharsets.US_ASCII)
                        .replace("/Pages 2 0 R", "/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>")
                        .getBytes(StandardCharsets.US_ASCII));

        frontDesk.sees("PDF “undangan.pdf” memuat JavaScript");
        frontDesk.picture("upload-refused");
        assertThat(frontDesk.page().locator(".sop-attached")).hasCount(0);
        assertThat(frontDesk.page().getByLabel("Pengirim")).hasValue(SENDER);
    }

    @Test
    void the_agenda_book_and_the_slip_are_printed_as_pdf() {
        Desk frontDesk = at("pelaksana");
        register(frontDesk);
        frontDesk.press("Kerjakan");
        frontDesk.choose("rehabilitasi sosial", "400.9.3");
        frontDesk.press("Catat, teruskan ke Kasubbag TU");

        Person reader = browser.person("kasubbag");
        reader.open("letters/incoming.xhtml?q=" + subject.replace(' ', '+'));
        reader.picture("agenda");
        var agenda = reader.page().request().get(href(reader, "a[href*='agenda.pdf']"));
        reader.page().locator(".sop-table tbody a").first().click();
        var slip = reader.page().request().get(href(reader, "a[href*='disposition.pdf']"));

        assertEquals("%PDF", new String(Arrays.copyOf(agenda.body(), 4), StandardCharsets.US_ASCII));
        assertEquals("%PDF", new String(Arrays.copyOf(slip.body(), 4), StandardCharsets.US_ASCII));
    }

    private static String href(Person reader, String selector) {
        return reader.page().locator(selector).first().evaluate("a => a.href").toString();
    }

    private Desk at(String account) {
        return Desk.of(browser.person(account));
    }

    private static void openRegistration(Desk frontDesk) {
        frontDesk.page().getByText("+ Surat masuk baru").click();
        frontDesk.sees("Menerima surat masuk");
    }

    /** The front desk at the form, with the sender typed. */
    private Desk registering() {
        Desk frontDesk = at("pelaksana");
        openRegistration(frontDesk);
        frontDesk.type("Pengirim", SENDER);
        return frontDesk;
    }

    private void register(Desk frontDesk) {
        openRegistration(frontDesk);
        frontDesk.type("Pengirim", SENDER);
        frontDesk.type("Nomor surat", UUID.randomUUID().toString());
        enter(frontDesk);
    }

    /** Fills in what is missing in the form and sends it. */
    private void enter(Desk frontDesk) {
        frontDesk.type("Perihal", subject);
        frontDesk.attach("surat.pdf", "application/pdf", SCAN);
        assertThat(frontDesk.page().locator(".sop-attached")).containsText("surat.pdf");
        frontDesk.press("Simpan dan beri nomor agenda");
        assertThat(frontDesk.page().locator("main"))
                .containsText(Pattern.compile("selesai\\. Surat masuk \\d{4}/\\d{4}"));
    }

    /** From one addressee, of whom others follow on the page. */
    private void takeBackFrom(String addressee, Desk head) {
        openLetter(head);
        head.page().getByText("Tarik disposisi dari " + addressee).click();
        Locator form = head.page().locator("details[open] form");
        form.getByLabel("Alasan").fill("Cukup dua seksi.");
        form.getByRole(AriaRole.BUTTON).click();
        head.page().locator("#sop-confirm [data-sop-yes]").click();
        head.sees("Disposisi kepada " + addressee + " sudah ditarik.");
        head.sees("Cukup dua seksi.");
    }

    private void openLetter(Desk reader) {
        reader.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Surat masuk"))
                .filter(new Locator.FilterOptions().setHasText(subject))
                .click();
    }

    private void followUp(String account, String result) {
        Desk addressee = at(account);
        addressee.takeTaskAbout(subject);
        addressee.type("Hasil tindak lanjut", result);
        addressee.picture("follow-up-" + account);
        addressee.press("Selesai, catat tindak lanjut");
        assertThat(addressee.taskAbout(subject)).hasCount(0);
    }
}
