package id.sop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A sheet that is not among those delivered becomes the office's: fourteen rows, eight actors, two loops, one of them over a page break of
 * its print.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NewSheetJourneyIT {

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    private static final String CODE = "JBI-BAKTI-SOSIAL";

    private final SheetWalk walk = new SheetWalk(browser, "Bakti sosial " + UUID.randomUUID());

    @Test
    void a_new_sheet_is_uploaded_checked_approved_run_to_its_end_and_printed() throws IOException {
        upload(walk.at("kasubbag"));
        check(walk.at("admin"));
        approve(walk.at("kadis"));

        walk.starts("pelaksana", CODE);
        walk.perform("peksos", "kasipelrehsos");
        walk.refuses("kasubbag", "Anggaran belum tersedia.");
        walk.perform("kasipelrehsos", "kasubbag", "kepala", "kadis", "kasipas", "admin", "peksos", "pelaksana");
        walk.perform("peksos", "kasipelrehsos");
        Desk head = walk.refuses("kepala", "Lokasi perlu ditinjau lagi.");
        head.sees("Baris 13 dikembalikan");
        head.picture("new-sheet-returned");
        walk.perform("peksos", "kasipelrehsos", "kasubbag", "kepala", "kadis", "kasipas", "admin", "kasipelrehsos");
        walk.perform("pelaksana", "peksos", "kasipelrehsos", "kepala");
        Desk last = walk.performs("pelaksana");
        last.sees("Selesai pada");
        last.picture("new-sheet-completed");

        String run = last.page().url().replaceAll(".*no=", "");
        for (String print : new String[] {"sheet.pdf?code=" + CODE + "&paper=f4", "run.pdf?no=" + run}) {
            var body = last.page().request().get("/procedures/" + print).body();
            assertEquals("%PDF", new String(Arrays.copyOf(body, 4), StandardCharsets.US_ASCII), print);
        }
    }

    /** The file is refused until somebody has named its unknown paper, and the file stays in the form. */
    private static void upload(Desk clerk) throws IOException {
        clerk.opens("procedures/upload-sheet.xhtml");
        isRefused(clerk);
        clerk.attach(CODE + ".xml", "text/xml", sheet());
        assertThat(clerk.page().locator(".sop-attached")).containsText(CODE);
        clerk.press("Periksa dan simpan sebagai rancangan");
        clerk.sees("Usulan bakti sosial warga");
        clerk.picture("new-sheet-refused");
        clerk.type("Nama jenis naskah", "Usulan bakti sosial");
        clerk.press("Periksa dan simpan sebagai rancangan");
        clerk.sees("disimpan sebagai rancangan");
        clerk.sees("“Usulan bakti sosial warga” menjadi “Usulan bakti sosial”");
        assertThat(clerk.button("Sudah diperiksa, sesuai")).hasCount(0);
        clerk.opens("procedures/catalogue.xhtml?q=" + CODE);
        assertThat(clerk.page().locator("a[href*='sop=" + CODE + "']")).hasCount(0);
    }

    /** What was refused has left the form for good, and what is wrong with it is no longer said when nothing is sent. */
    private static void isRefused(Desk clerk) {
        clerk.attach("salah.xml", "text/xml", "<sop/>".getBytes(StandardCharsets.UTF_8));
        assertThat(clerk.page().locator(".sop-attached")).containsText("salah");
        clerk.press("Periksa dan simpan sebagai rancangan");
        assertThat(clerk.page().locator("#problems")).isVisible();
        clerk.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(clerk.page().locator(".sop-draft-offer")).hasCount(0);

        clerk.press("Periksa dan simpan sebagai rancangan");
        clerk.sees("Pilih dahulu berkasnya");
        assertThat(clerk.page().locator("#problems")).hasCount(0);
        clerk.opens("procedures/upload-sheet.xhtml");
        clerk.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(clerk.page().locator(".sop-draft-offer")).hasCount(0);
    }

    private static void check(Desk secondPerson) {
        secondPerson.takeTaskAbout("Bakti Sosial Bersama Masyarakat");
        secondPerson.picture("new-sheet-to-check");
        secondPerson.confirms("checking:check");
        secondPerson.sees("menunggu pengesahan");
    }

    private static void approve(Desk approver) {
        approver.takeTaskAbout("Bakti Sosial Bersama Masyarakat");
        approver.confirms("approving:approve");
        approver.sees("Revisi disahkan");
        approver.picture("new-sheet-approved");
    }

    private static byte[] sheet() throws IOException {
        try (var file = NewSheetJourneyIT.class.getResourceAsStream("/sheets/" + CODE + ".xml")) {
            return file.readAllBytes();
        }
    }
}
