package id.sop.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Takes the pictures of the README from the running product, at 1366×768, and writes them into {@code docs/images}; only with {@code -Ppictures}. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReadmePictures {

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    private static final Path IMAGES = Path.of("../docs/images");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final int DOTS_PER_INCH = 90;
    private static final int UNTIL_THE_SCAN_IS_DRAWN =
            4000; // milliseconds; the reader of the browser does not say when it has

    /** Of three pages, which the delivered sheets are too short for. */
    private static final String LONG_SHEET = "JBI-BAKTI-SOSIAL";

    private static final String HANDED_OVER = "Penyerahan klien hasil razia";
    private static final String TRAINEES = "Permohonan peserta pelatihan keterampilan";
    private static final String REFERRED = "Rujukan klien eks psikotik";
    private static final String INVITATION = "Undangan rapat koordinasi penanganan lanjut usia terlantar";

    private static final String SCAN = """
            <body style="font: 12pt serif; margin: 1.5cm">
            <h2 style="text-align: center">PEMERINTAH KOTA JAMBI<br>DINAS SOSIAL</h2><hr>
            <p>Nomor: 005/123/DINSOS/2026<br>Sifat: Penting<br>Hal: Undangan rapat koordinasi penanganan lanjut usia terlantar</p>
            <p>Kepada Yth. Kepala Panti<br>di tempat</p>
            <p>Sehubungan dengan meningkatnya jumlah lanjut usia terlantar yang dirujuk, kami mengundang Saudara untuk hadir dalam
            rapat koordinasi di ruang rapat Dinas Sosial. Mohon membawa data penerima manfaat dan daftar kamar yang tersedia.</p>
            <p>Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih.</p>
            <p style="margin-left: 60%">Kepala Dinas</p></body>
            """;

    private final Map<String, Desk> desks = new HashMap<>();

    @Test
    void the_readme_shows_the_product_of_today() throws IOException {
        Person stranger = browser.person();
        stranger.open("");
        take(stranger, "login");

        lettersArrive();
        take(opened("kasubbag", ""), "inbox");
        aLetterIsSentBackOnce();
        String letter = aLetterIsDisposed();
        take(opened("kepala", "letters/letter.xhtml?no=" + letter), "letter");
        take(opened("kasubbag", "letters/incoming.xhtml"), "agenda");
        take(opened("kepala", "procedures/sheet.xhtml?code=JBI-PENDEKATAN-AWAL-AT"), "sheet");

        print("paper/disposition.pdf?no=" + letter, 0, "disposition-slip");
        print("print/agenda.pdf", 0, "agenda-page");
        aLongSheetIsUploaded();
        print("procedures/sheet.pdf?code=" + LONG_SHEET + "&revision=1&paper=a4", 1, "sheet-print-1");
        print("procedures/sheet.pdf?code=" + LONG_SHEET + "&revision=1&paper=a4", 2, "sheet-print-2");
    }

    private void lettersArrive() {
        register(
                "Satuan Polisi Pamong Praja Kota Jambi",
                "300/812/SATPOLPP/2026",
                HANDED_OVER,
                "Sangat penting/mendesak");
        record("tuna sosial", "400.9.4");
        register("Dinas Sosial Kabupaten Muaro Jambi", "400.9/415/DINSOS/2026", TRAINEES, "Penting");
        record("rehabilitasi sosial", "400.9.3");
        register("Rumah Sakit Jiwa Daerah Provinsi Jambi", "445/97/RSJD/2026", REFERRED, "Biasa");
        record("rehabilitasi sosial", "400.9.3");
        Desk frontDesk = fill("Dinas Sosial Kota Jambi", "005/123/DINSOS/2026", INVITATION, "Penting");
        frontDesk.type("Tanggal surat", LocalDate.now().minusDays(3).format(DAY));
        frontDesk.attach("surat.pdf", "application/pdf", scan(frontDesk.page()));
        frontDesk.page().getByLabel("Perihal").focus();
        frontDesk.page().waitForTimeout(UNTIL_THE_SCAN_IS_DRAWN);
        take(frontDesk.officer(), "register");
        frontDesk.press("Simpan dan beri nomor agenda");
    }

    private void register(String sender, String number, String subject, String urgency) {
        fill(sender, number, subject, urgency).press("Simpan dan beri nomor agenda");
    }

    private Desk fill(String sender, String number, String subject, String urgency) {
        Desk frontDesk = at("pelaksana");
        frontDesk.opens("letters/register-incoming.xhtml?sop=JBI-SURAT-MASUK");
        frontDesk.type("Pengirim", sender);
        frontDesk.typeAfterAnswer("Nomor surat", number);
        frontDesk.typeAfterAnswer("Perihal", subject);
        frontDesk.page().locator("[id='form:urgency']").selectOption(new SelectOption().setLabel(urgency));
        return frontDesk;
    }

    /** Row 2 of the letter that was registered just now. */
    private void record(String words, String code) {
        Desk frontDesk = at("pelaksana");
        frontDesk.press("Kerjakan");
        frontDesk.choose(words, code);
        frontDesk.press("Catat, teruskan ke Kasubbag TU");
    }

    private void aLetterIsSentBackOnce() {
        Desk examiner = at("kasubbag");
        examiner.takeTaskAbout(TRAINEES);
        examiner.type("Catatan atau alasan", "Kode klasifikasi keliru, seharusnya pelatihan.");
        examiner.press("Kembalikan untuk diperbaiki");
        at("pelaksana").takeTaskAbout(TRAINEES);
        at("pelaksana").press("Catat, teruskan ke Kasubbag TU");
        examiner.takeTaskAbout(TRAINEES);
        examiner.press("Benar, teruskan untuk disposisi");
        take(examiner.officer(), "run");
    }

    /** Up to its follow-ups, of which one is done. @return its number, as in an address */
    private String aLetterIsDisposed() {
        at("kasubbag").takeTaskAbout(HANDED_OVER);
        at("kasubbag").press("Benar, teruskan untuk disposisi");
        Desk head = at("kepala");
        head.takeTaskAbout(HANDED_OVER);
        head.tick("Kasi Pelrehsos");
        head.tick("Fungsional");
        head.tick("Untuk ditindaklanjuti");
        head.press("Kirim disposisi");
        at("pelaksana").takeTaskAbout(HANDED_OVER);
        at("pelaksana").press("Distribusikan kepada penerima disposisi");
        Desk addressee = at("kasipelrehsos");
        addressee.takeTaskAbout(HANDED_OVER);
        addressee.type("Hasil tindak lanjut", "Asrama disiapkan untuk empat orang.");
        addressee.press("Selesai, catat tindak lanjut");
        Page book = opened("kasubbag", "letters/incoming.xhtml?q=" + HANDED_OVER.replace(' ', '+'))
                .page();
        return book.locator("tbody a.sop-row-link").first().getAttribute("href").replaceAll(".*no=", "");
    }

    private void aLongSheetIsUploaded() throws IOException {
        Desk clerk = at("kasubbag");
        clerk.opens("procedures/upload-sheet.xhtml");
        try (var file = ReadmePictures.class.getResourceAsStream("/sheets/" + LONG_SHEET + ".xml")) {
            clerk.attach(LONG_SHEET + ".xml", "text/xml", file.readAllBytes());
        }
        clerk.press("Periksa dan simpan sebagai rancangan");
        clerk.sees("Nama jenis naskah");
        clerk.press("Periksa dan simpan sebagai rancangan");
    }

    private Desk at(String account) {
        return desks.computeIfAbsent(account, name -> Desk.of(browser.person(name)));
    }

    private Person opened(String account, String address) {
        at(account).opens(address);
        return at(account).officer();
    }

    /** A letter on paper, as a scanner would give it. */
    private static byte[] scan(Page beside) {
        try (Page sheet = beside.context().newPage()) {
            sheet.setContent(SCAN);
            return sheet.pdf(new Page.PdfOptions().setFormat("A4"));
        }
    }

    private static void take(Person person, String name) {
        person.page().screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name + ".png")));
    }

    private void print(String address, int page, String name) throws IOException {
        byte[] pdf = at("kasubbag").page().request().get("/" + address).body();
        try (var document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH);
            ImageIO.write(picture, "png", IMAGES.resolve(name + ".png").toFile());
        }
    }
}
