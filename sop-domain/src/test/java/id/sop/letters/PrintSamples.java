package id.sop.letters;

import id.sop.documents.print.Letterhead;
import id.sop.letters.DispositionSlipTemplate.Choice;
import id.sop.letters.DispositionSlipTemplate.Signature;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Papers of an invented office, short and long. */
final class PrintSamples {

    static final String LONG_SUBJECT =
            "Permohonan data penerima manfaat rehabilitasi sosial dalam panti, rekapitulasi kegiatan bimbingan"
                    + " keterampilan semester pertama, serta usulan peserta pelatihan pendamping rehabilitasi sosial"
                    + " tingkat provinsi tahun anggaran 2026 dan undangan rapat koordinasi teknis persiapan"
                    + " pelaksanaannya";

    static final String NOTE = "Siapkan bahan rapat dan data terakhir. Laporkan kepada saya sebelum batas waktu.";

    private static final String PRINTED = "Dicetak Sabtu, 21 November 2026 pukul 10.15 WIB oleh Kasubbag Tata Usaha";

    private PrintSamples() {}

    static Letterhead letterhead() {
        return new Letterhead(
                "Pemerintah Provinsi Contoh",
                "Dinas Sosial, Kependudukan dan Pencatatan Sipil",
                "UPTD Panti Sosial Bina Karya",
                List.of("Jalan Melati Nomor 12, Kota Contoh 36122", "Telepon (0741) 000000, pos-el panti@contoh.go.id"),
                Optional.empty());
    }

    static DispositionSlipTemplate slip(String subject, String note) {
        return new DispositionSlipTemplate(
                letterhead(),
                "Direktorat Jenderal Rehabilitasi Sosial Kementerian Sosial Republik Indonesia",
                "B/1234/REHSOS.SET/PR.02.03/11/2026",
                "17 November 2026",
                "20 November 2026",
                "0152/2026",
                choices("Penting", "Biasa", "Penting", "Sangat penting"),
                "Terbuka",
                subject,
                addressees(),
                instructions(),
                note,
                "Jumat, 27 November 2026",
                new Signature(
                        "Kota Contoh",
                        "21 November 2026",
                        "Kepala UPTD Panti Sosial Bina Karya",
                        "Nama Kepala Contoh, S.Sos., M.Si.",
                        "19700101 199503 1 001"),
                PRINTED);
    }

    static DispositionSlipTemplate slipSignedByHand() {
        DispositionSlipTemplate slip = slip("Undangan rapat koordinasi", "");
        return new DispositionSlipTemplate(
                slip.letterhead(),
                "Dinas Sosial Kabupaten Contoh",
                slip.letterNumber(),
                slip.letterDate(),
                slip.receivedOn(),
                slip.agendaNumber(),
                choices("", "Biasa", "Penting", "Sangat penting"),
                slip.confidentiality(),
                slip.subject(),
                List.of(new Choice("Kasubbag Tata Usaha", false), new Choice("Kasi Pelrehsos", false)),
                choices("", "Tanggapan dan saran", "Proses lebih lanjut", "Koordinasi/konfirmasikan"),
                "",
                "",
                new Signature("Kota Contoh", "", "Kepala UPTD Panti Sosial Bina Karya", "", ""),
                PRINTED);
    }

    private static List<Choice> addressees() {
        return Stream.concat(
                        choices(
                                "Kepala Seksi Pelayanan dan Rehabilitasi Sosial",
                                "Kasubbag Tata Usaha",
                                "Kasi PAS",
                                "Kepala Seksi Pelayanan dan Rehabilitasi Sosial")
                                .stream(),
                        choices("Pelaksana", "Kelompok Jabatan Fungsional", "Pelaksana").stream())
                .toList();
    }

    private static List<Choice> instructions() {
        return Stream.concat(
                        choices(
                                "Proses lebih lanjut",
                                "Tanggapan dan saran",
                                "Proses lebih lanjut",
                                "Koordinasi/konfirmasikan",
                                "Untuk diketahui",
                                "Hadiri/wakili",
                                "Siapkan jawaban",
                                "Arsipkan")
                                .stream(),
                        choices(
                                "Siapkan data penerima manfaat per kabupaten",
                                "Siapkan data penerima manfaat per kabupaten")
                                .stream())
                .toList();
    }

    private static List<Choice> choices(String ticked, String... labels) {
        return Stream.of(labels)
                .map(label -> new Choice(label, label.equals(ticked)))
                .toList();
    }
}
