package id.sop.journeys;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The work of the office by people who have no mouse. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class KeyboardJourneyIT {

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    private final String subject = "Undangan rapat " + UUID.randomUUID();

    @Test
    void a_letter_goes_from_the_front_desk_to_the_archive() {
        Keyboard frontDesk = at("pelaksana");
        frontDesk
                .chooses(AriaRole.LINK, "+ Surat masuk baru")
                .arrives("Surat Masuk")
                .fills("Pengirim", "Dinas Sosial Kota Jambi")
                .fills("Nomor surat", UUID.randomUUID().toString())
                .fills("Tanggal surat", "02-01-2026")
                .fills("Perihal", subject)
                .attaches(
                        "Pindaian surat Pilih berkas (boleh beberapa)",
                        new FilePayload("surat.pdf", "application/pdf", Papers.page()))
                .chooses(AriaRole.BUTTON, "Simpan dan beri nomor agenda")
                .arrives(subject)
                .chooses(AriaRole.BUTTON, "Kerjakan")
                .fills("Tanggal surat", "0")
                .chooses(AriaRole.BUTTON, "Catat, teruskan ke Kasubbag TU")
                .sees("Ada masalah")
                .hasFocus("Kode klasifikasi")
                .finds("Kode klasifikasi", "rehabilitasi sosial", "400.9.3")
                .sees("Ada masalah")
                .corrects("Tanggal surat", "02-01-2026")
                .chooses(AriaRole.BUTTON, "Catat, teruskan ke Kasubbag TU")
                .sees("selesai.");

        at("kasubbag")
                .goesTo(AriaRole.BUTTON, "Kerjakan", subject)
                .presses("Enter")
                .arrives(subject)
                .chooses(AriaRole.BUTTON, "Benar, teruskan untuk disposisi")
                .sees("selesai.");

        at("kepala")
                .goesTo(AriaRole.BUTTON, "Kerjakan", subject)
                .presses("Enter")
                .arrives(subject)
                .ticks("Kasi PAS")
                .ticks("Kasi Pelrehsos")
                .ticks("Untuk ditindaklanjuti")
                .chooses(AriaRole.BUTTON, "Kirim disposisi")
                .sees("selesai.");

        opensRunBySearch(frontDesk)
                .chooses(AriaRole.BUTTON, "Kerjakan")
                .arrives(subject)
                .chooses(AriaRole.BUTTON, "Distribusikan kepada penerima disposisi")
                .sees("selesai.")
                .sees("Menunggu tindak lanjut: 0 dari 2 selesai");

        followsUp("kasipas", "Asrama disiapkan.");
        followsUp("kasipelrehsos", "Pekerja sosial ditunjuk.");

        opensRunBySearch(frontDesk)
                .chooses(AriaRole.BUTTON, "Kerjakan")
                .fills("Lemari arsip", "Lemari 2")
                .fills("Map", "M-14")
                .chooses(AriaRole.BUTTON, "Arsipkan surat")
                .sees("Selesai pada");
    }

    @Test
    void an_officer_is_entered_and_a_day_of_the_calendar_tried() {
        Keyboard administrator = at("admin");
        administrator
                .chooses(AriaRole.LINK, "Pegawai")
                .arrives("Pegawai")
                .presses("Alt+n")
                .arrives("Tambah pegawai")
                .chooses(AriaRole.BUTTON, "Tambahkan")
                .sees("Ada masalah")
                .hasFocus("Nama akun")
                .types("peksos")
                .fills("Nama dan gelar", "Dewi Contoh, S.Sos.")
                .presses("Enter")
                .sees("peksos");

        administrator.chooses(AriaRole.LINK, "Kalender kerja").arrives("Kalender kerja");
        String year = administrator.heading().replaceAll("\\D", "");
        administrator
                .chooses(AriaRole.LINK, "Ubah kalender")
                .arrives("Ubah kalender kerja " + year)
                .fills("Tanggal", "besok")
                .chooses(AriaRole.BUTTON, "Lihat pratinjau")
                .sees("Ada masalah")
                .hasFocus("Tanggal")
                .corrects("Tanggal", "17-12-" + year)
                .fills("Nama dan dasarnya", "Hari bakti kantor")
                .chooses(AriaRole.BUTTON, "Tambahkan hari")
                .sees("Hari bakti kantor")
                .chooses(AriaRole.BUTTON, "Lihat pratinjau")
                .sees("hari berubah")
                .chooses(AriaRole.LINK, "Batal")
                .arrives("Kalender kerja");
    }

    @Test
    void a_day_is_picked_in_indonesian_and_the_box_of_days_is_left_again() {
        Keyboard frontDesk = at("pelaksana");
        frontDesk.chooses(AriaRole.LINK, "+ Surat masuk baru").arrives("Surat Masuk");

        frontDesk.looksAtDays("Tanggal surat", "07-11-2026", "November", "Sabtu");
    }

    @Test
    void a_sheet_is_uploaded_checked_and_approved() throws IOException {
        String code =
                "JBI-TAMAN-" + UUID.randomUUID().toString().substring(0, 4).toUpperCase(Locale.ROOT);
        at("kasubbag")
                .chooses(AriaRole.LINK, "Revisi SOP")
                .arrives("Revisi SOP")
                .presses("Alt+n")
                .arrives("Unggah lembar SOP")
                .attaches("Berkas lembar SOP Pilih berkas", new FilePayload("taman.xml", "text/xml", sheet(code)))
                .chooses(AriaRole.BUTTON, "Periksa dan simpan sebagai rancangan")
                .isToldOfTheRefusal("Ada masalah")
                .chooses(AriaRole.BUTTON, "Periksa dan simpan sebagai rancangan")
                .sees("disimpan sebagai rancangan");

        at("admin")
                .goesTo(AriaRole.LINK, "Kerjakan", code)
                .presses("Enter")
                .answersYesTheSecondTime("Sudah diperiksa, sesuai")
                .sees("menunggu pengesahan");

        at("kadis")
                .goesTo(AriaRole.LINK, "Kerjakan", code)
                .presses("Enter")
                .answersYesTheSecondTime("Sahkan")
                .sees("Revisi disahkan");
    }

    private void followsUp(String account, String result) {
        at(account)
                .goesTo(AriaRole.LINK, "Kerjakan", subject)
                .presses("Enter")
                .fills("Hasil tindak lanjut", result)
                .chooses(AriaRole.BUTTON, "Selesai, catat tindak lanjut")
                .sees("sudah dicatat");
    }

    private Keyboard opensRunBySearch(Keyboard officer) {
        return officer.presses("/")
                .types(subject)
                .presses("Enter")
                .arrives("Hasil pencarian")
                .goesToLink("/procedures/run.xhtml", subject)
                .presses("Enter")
                .arrives(subject);
    }

    private static byte[] sheet(String code) throws IOException {
        try (var file = KeyboardJourneyIT.class.getResourceAsStream("/sheets/JBI-BAKTI-SOSIAL.xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("JBI-BAKTI-SOSIAL", code)
                    .replace("Bakti Sosial", "Bakti " + code)
                    .replace("bakti sosial", "bakti " + code)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private Keyboard at(String account) {
        return new Keyboard(browser.person()).logIn(account);
    }
}
