package id.sop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.sop.server.ServerExtension;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the page of a row shows: the thing beside the form, all that must be filled in, and the buttons, without scrolling. */
@ExtendWith(ServerExtension.class)
@RunAsClient
class RowPageJourneyIT {

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    private static final LocatorAssertions.IsInViewportOptions WHOLE =
            new LocatorAssertions.IsInViewportOptions().setRatio(1);

    private static final String END_IS_FREE =
            "body => { body.scrollTop = body.scrollHeight; return body.lastElementChild.getBoundingClientRect().bottom"
                    + " <= document.querySelector('.sop-draft-status').getBoundingClientRect().top; }";

    /** Its own subject, so that the journeys do not meet in the inboxes. */
    private final String subject = "Undangan rapat " + UUID.randomUUID();

    @Test
    void each_row_of_a_letter_is_done_without_scrolling_from_the_first_field_to_the_button() {
        Desk frontDesk = at("pelaksana");
        opensRegistration(frontDesk);
        fitsTheScreen(frontDesk, "form:sender");
        enters(frontDesk);
        frontDesk.press("Kerjakan");
        fitsTheScreen(frontDesk, "form:classification_input");
        showsTheScan(frontDesk);
        frontDesk.choose("rehabilitasi sosial", "400.9.3");
        frontDesk.press("Catat, teruskan ke Kasubbag TU");

        Desk administration = at("kasubbag");
        administration.takeTaskAbout(subject);
        fitsTheScreen(administration, "form:note");
        showsTheScan(administration);
        administration.page().keyboard().press("Alt+n");
        administration.sees("selesai.");

        Desk head = at("kepala");
        head.takeTaskAbout(subject);
        fitsTheScreen(head, "form:positions:0");
        showsTheScan(head);
        head.tick("Kasi PAS");
        head.tick("Fungsional");
        head.tick("Siapkan bahan");
        head.page().locator("[id='form:dispositionNote']").fill("Sebelum rapat.");
        head.press("Kirim disposisi");

        frontDesk.takeTaskAbout(subject);
        fitsTheScreen(frontDesk, "form:note");
        for (String said : new String[] {"Kasi PAS", "Fungsional", "Siapkan bahan", "Sebelum rapat."}) {
            assertThat(frontDesk.page().locator(".sop-known")).containsText(said);
        }
        frontDesk.press("Distribusikan kepada penerima disposisi");

        frontDesk.follows("Lihat dahulu");
        assertThat(frontDesk.page().locator(".sop-addressees")).containsText("Belum dibaca");
        assertThat(frontDesk.button("Kerjakan")).hasCount(0);

        for (String account : new String[] {"kasipas", "peksos"}) {
            Desk addressee = at(account);
            addressee.takeTaskAbout(subject);
            addressee.type("Hasil tindak lanjut", "Sudah.");
            addressee.press("Selesai, catat tindak lanjut");
        }
        frontDesk.takeTaskAbout(subject);
        fitsTheScreen(frontDesk, "form:cabinet");
    }

    @Test
    void a_row_is_looked_at_from_the_inbox_and_from_its_run_without_being_taken() {
        Desk frontDesk = at("pelaksana");
        opensRegistration(frontDesk);
        enters(frontDesk);
        frontDesk
                .page()
                .getByText("Lihat dahulu", new Page.GetByTextOptions().setExact(true))
                .click();
        frontDesk.sees("Belum ada yang mengerjakan.");
        showsTheScan(frontDesk);
        assertThat(frontDesk.page().locator("[id='form:perform']")).hasCount(0);
        assertEquals(List.of(), Axe.violations(frontDesk.page()));

        Desk colleague = at("pelaksana2");
        colleague.opensInbox(subject);
        Locator task = colleague.taskAbout(subject);
        assertThat(task).not().containsText("sedang");
        task.getByText("Pencatatan surat").click();
        colleague.sees("Belum ada yang mengerjakan.");
        assertThat(colleague.page().locator("[id='form:take']")).isInViewport(WHOLE);

        colleague.press("Kerjakan");
        assertThat(colleague.page().locator("[id='form:classification_input']")).isFocused();
        frontDesk.page().reload();
        frontDesk.sees("Sedang dikerjakan");
        assertThat(frontDesk.page().locator("[id='form:take']")).hasCount(0);
    }

    @Test
    void the_sheet_is_one_line_and_opens_whole_with_one_click() {
        Desk frontDesk = at("pelaksana");
        opensRegistration(frontDesk);
        Locator sheet = frontDesk.page().locator(".sop-stepper");
        assertThat(sheet.locator("ol > li")).hasCount(6);
        assertThat(sheet.locator("[aria-current=step]")).containsText("Pelaksana");
        assertThat(sheet.locator("svg")).not().isVisible();

        sheet.getByText("Seluruh lembar").click();

        assertThat(sheet.locator("svg")).isVisible();
        assertEquals(List.of(), Axe.violations(frontDesk.page()));
    }

    @Test
    void the_drawing_of_a_run_fits_its_page_and_is_shown_in_full_size_by_a_button() {
        Desk frontDesk = at("pelaksana");
        opensRegistration(frontDesk);
        enters(frontDesk);
        Locator drawing = frontDesk.page().locator(".sop-drawing");
        assertEquals(true, drawing.evaluate("frame => frame.scrollWidth === frame.clientWidth"));

        frontDesk.button("Ukuran penuh").click();
        assertEquals(true, drawing.evaluate("frame => frame.scrollWidth > frame.clientWidth"));

        frontDesk.button("Paskan").click();
        assertEquals(true, drawing.evaluate("frame => frame.scrollWidth === frame.clientWidth"));
    }

    @Test
    void what_says_that_the_form_is_kept_hides_nothing_of_its_end() {
        Desk frontDesk = at("pelaksana");
        opensRegistration(frontDesk);
        frontDesk.type("Perihal", subject);
        frontDesk.page().getByLabel("Perihal").first().blur();
        assertThat(frontDesk.page().locator(".sop-draft-status")).containsText("Tersimpan sementara");

        assertEquals(true, frontDesk.page().locator(".sop-work-body").evaluate(END_IS_FREE));
    }

    private Desk at(String account) {
        return Desk.of(browser.person(account));
    }

    private static void opensRegistration(Desk frontDesk) {
        frontDesk.page().getByText("+ Surat masuk baru").click();
        frontDesk.sees("Menerima surat masuk");
    }

    /** Registers the letter, with its scan before the eyes as soon as it has arrived. */
    private void enters(Desk frontDesk) {
        frontDesk.attach("surat.pdf", "application/pdf", Papers.page());
        showsTheScan(frontDesk);
        frontDesk.type("Pengirim", "Dinas Sosial Kota Jambi");
        frontDesk.typeAfterAnswer("Nomor surat", UUID.randomUUID().toString());
        frontDesk.typeAfterAnswer("Perihal", subject);
        frontDesk.press("Simpan dan beri nomor agenda");
        frontDesk.sees("selesai.");
    }

    private static void showsTheScan(Desk officer) {
        assertThat(officer.page().locator("iframe.sop-preview")).isInViewport();
    }

    /** The cursor is in the first field, and what must be filled in and the button are in view; the button on a phone as well. */
    private static void fitsTheScreen(Desk officer, String first) {
        var page = officer.page();
        assertThat(page.locator("[id='" + first + "']")).isFocused();
        assertEquals(0, page.evaluate("scrollY"));
        assertThat(page.locator("[id='form:perform']")).isInViewport(WHOLE);
        page.locator(".sop-work [data-sop-required]")
                .all()
                .forEach(field -> assertThat(field).isInViewport(WHOLE));
        page.setViewportSize(390, 844);
        assertThat(page.locator("[id='form:perform']")).isInViewport(WHOLE);
        page.setViewportSize(1366, 768);
    }
}
