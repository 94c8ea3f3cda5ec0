package id.sop.letters;

import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.print.Letterhead;
import id.sop.documents.print.Signature;
import id.sop.documents.print.TickBox;
import id.sop.procedures.steps.Urgency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    static Map<String, Object> slip(String subject, String note) {
        return Map.of(
                "letterhead",
                letterhead(),
                "letter",
                letter("Direktorat Jenderal Rehabilitasi Sosial Kementerian Sosial Republik Indonesia", subject),
                "urgencies",
                TickBox.each(List.of(Urgency.values()), Function.identity(), Urgency.IMPORTANT::equals),
                "addressees",
                addressees(),
                "instructions",
                instructions(),
                "note",
                note,
                "dueOn",
                "Jumat, 27 November 2026",
                "signature",
                new Signature(
                        "Kota Contoh",
                        Optional.of(LocalDate.of(2026, 11, 21)),
                        "Kepala UPTD Panti Sosial Bina Karya",
                        "Nama Kepala Contoh, S.Sos., M.Si.",
                        "19700101 199503 1 001"),
                "printed",
                PRINTED);
    }

    static Map<String, Object> slipSignedByHand() {
        var slip = new HashMap<>(slip("Undangan rapat koordinasi", ""));
        slip.put("letter", letter("Dinas Sosial Kabupaten Contoh", "Undangan rapat koordinasi"));
        slip.put("urgencies", TickBox.each(List.of(Urgency.values()), Function.identity(), urgency -> false));
        slip.put("addressees", boxes("", "Kasubbag Tata Usaha", "Kasi Pelrehsos"));
        slip.put("instructions", boxes("", "Tanggapan dan saran", "Proses lebih lanjut", "Koordinasi/konfirmasikan"));
        slip.put("note", Optional.empty());
        slip.put("dueOn", Optional.empty());
        slip.put(
                "signature",
                new Signature("Kota Contoh", Optional.empty(), "Kepala UPTD Panti Sosial Bina Karya", "", ""));
        return slip;
    }

    private static IncomingLetter letter(String sender, String subject) {
        var data = LettersTest.letter(sender, "B/1234/REHSOS.SET/PR.02.03/11/2026", subject)
                .getLetter();
        data.setLetterDate(LocalDate.of(2026, 11, 17));
        data.setReceivedOn(LocalDate.of(2026, 11, 20));
        return new IncomingLetter(
                "jambi", SerialNumber.of(2026, 152), SerialNumber.of(2026, 152), data, ALetter.NOW, "Rina");
    }

    private static List<TickBox> addressees() {
        return Stream.concat(
                        boxes(
                                "Kepala Seksi Pelayanan dan Rehabilitasi Sosial",
                                "Kasubbag Tata Usaha",
                                "Kasi PAS",
                                "Kepala Seksi Pelayanan dan Rehabilitasi Sosial")
                                .stream(),
                        boxes("Pelaksana", "Kelompok Jabatan Fungsional", "Pelaksana").stream())
                .toList();
    }

    private static List<TickBox> instructions() {
        return Stream.concat(
                        boxes(
                                "Proses lebih lanjut",
                                "Tanggapan dan saran",
                                "Proses lebih lanjut",
                                "Koordinasi/konfirmasikan",
                                "Untuk diketahui",
                                "Hadiri/wakili",
                                "Siapkan jawaban",
                                "Arsipkan")
                                .stream(),
                        boxes(
                                "Siapkan data penerima manfaat per kabupaten",
                                "Siapkan data penerima manfaat per kabupaten")
                                .stream())
                .toList();
    }

    private static List<TickBox> boxes(String ticked, String... labels) {
        return TickBox.each(List.of(labels), Function.identity(), ticked::equals);
    }
}
