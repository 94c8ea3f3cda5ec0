package id.sop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import id.sop.server.ServerExtension;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Three delivered sheets, one of each office, from the catalogue to their last row by the officers whom their rows name. */
@ExtendWith(ServerExtension.class)
@RunAsClient
class SheetJourneyIT {

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    private final String subject = "Kegiatan " + UUID.randomUUID();
    private final SheetWalk walk = new SheetWalk(browser, subject);

    @Test
    void the_home_sends_officers_to_select_children_and_archives_their_report() {
        walk.starts("kepala", "JBI-PENDEKATAN-AWAL-AT");
        Desk head = walk.refuses("kadis", "Usulkan dua orang petugas.");
        head.sees(subject);
        Desk proposing = walk.takes("kepala");
        proposing.sees("Usulkan dua orang petugas.");
        proposing.picture("sheet-jambi-returned");
        walk.perform("kepala", "kadis", "kadis", "peksos", "pelaksana");

        Desk last = walk.performs("pelaksana");

        last.sees("Selesai pada");
        last.picture("sheet-jambi-completed");
    }

    @Test
    void the_regency_trains_families_where_they_are_at_risk() {
        walk.starts("pwk.pelaksana", "PWK-KETAHANAN-KELUARGA");
        walk.perform("pwk.keluarga", "pwk.keluarga", "pwk.pelaksana", "pwk.kabid", "pwk.keluarga");

        Desk last = walk.performs("pwk.pelaksana");

        last.sees("Selesai pada");
        last.picture("sheet-purwakarta-completed");
    }

    @Test
    void the_city_motivates_children_at_a_school_after_asking_for_the_request_again() {
        walk.starts("pky.umum", "PKY-MOTIVASI-LKS-SEKOLAH");
        walk.performs("pky.umum");
        walk.refuses("pky.kadis", "Surat permohonan belum bertanda tangan.");
        walk.perform("pky.umum", "pky.umum", "pky.kadis", "pky.kabid", "pky.petugas");

        Desk last = walk.performs("pky.petugas");

        last.sees("Selesai pada");
        last.picture("sheet-palangkaraya-completed");
    }

    @Test
    void a_sheet_and_a_run_are_printed_and_the_sheet_taken_away_as_bpmn_and_as_it_is_stored() {
        Desk officer = walk.starts("kepala", "JBI-PENDEKATAN-AWAL-AT");
        String run = officer.page().url().replaceAll(".*no=", "");

        assertPdf(officer, "procedures/sheet.pdf?code=JBI-PENDEKATAN-AWAL-AT&paper=f4");
        assertPdf(officer, "procedures/sheet.pdf?code=JBI-PENDEKATAN-AWAL-AT&paper=a4");
        assertPdf(officer, "procedures/run.pdf?no=" + run);
        assertTrue(text(officer, "procedures/sheet.bpmn?code=JBI-PENDEKATAN-AWAL-AT")
                .contains("BPMNDiagram"));
        assertTrue(text(officer, "procedures/sheet.xml?code=JBI-PENDEKATAN-AWAL-AT")
                .contains("urn:sop:sheet:1"));
        officer.opens("procedures/sheet.xhtml?code=JBI-PENDEKATAN-AWAL-AT");
        assertThat(officer.page().locator("svg.sheet")).isVisible();
        officer.picture("sheet-page");
    }

    @Test
    void the_page_of_a_sheet_is_printed_whole_and_without_what_serves_the_screen_only() {
        Desk officer = walk.at("pwk.pelaksana");
        officer.opens("procedures/sheet.xhtml?code=PWK-KETERAMPILAN-EX-PSK");

        officer.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        Locator drawing = officer.page().locator(".sop-drawing");
        assertEquals(
                List.of(drawing.evaluate("it => it.scrollHeight"), drawing.evaluate("it => it.scrollWidth")),
                List.of(drawing.evaluate("it => it.clientHeight"), drawing.evaluate("it => it.clientWidth")));
        assertNothingForTheScreen(officer);
    }

    @Test
    void the_page_of_a_run_is_printed_without_the_buttons_of_who_has_its_row() {
        String run = walk.starts("pwk.pelaksana", "PWK-KETAHANAN-KELUARGA")
                .page()
                .url()
                .replaceAll(".*no=", "");
        Desk holder = walk.takes("pwk.keluarga");
        holder.opens("procedures/run.xhtml?no=" + run);

        holder.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertNothingForTheScreen(holder);
    }

    private static void assertNothingForTheScreen(Desk officer) {
        for (String screen : new String[] {".sop-button", ".sop-menu", ".sop-header", ".sop-crumbs"}) {
            assertThat(officer.page().locator(screen).filter(new Locator.FilterOptions().setVisible(true)))
                    .hasCount(0);
        }
    }

    @Test
    void a_sheet_of_another_office_is_neither_shown_nor_printed() {
        Desk stranger = walk.at("pky.umum");

        for (String path : new String[] {"sheet.xhtml", "sheet.pdf", "sheet.bpmn", "sheet.xml"}) {
            assertEquals(
                    404,
                    answer(stranger, "procedures/" + path + "?code=JBI-PIKET").status(),
                    path);
        }
    }

    private static void assertPdf(Desk officer, String path) {
        var body = answer(officer, path).body();
        assertEquals("%PDF", new String(Arrays.copyOf(body, 4), StandardCharsets.US_ASCII), path);
    }

    private static String text(Desk officer, String path) {
        return answer(officer, path).text();
    }

    private static APIResponse answer(Desk officer, String path) {
        return officer.page().request().get("/" + path);
    }
}
