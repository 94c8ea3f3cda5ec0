package id.sop.registers.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.print.Letterhead;
import id.sop.documents.print.PdfPrinter;
import id.sop.testbed.PrintedPaper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegisterPrintTest {

    private static final List<String> HEADS = List.of(
            "No. agenda",
            "Tanggal terima",
            "Pengirim",
            "Nomor dan tanggal surat",
            "Perihal",
            "Sifat",
            "Kode klasifikasi",
            "Disposisi kepada",
            "Tindak lanjut",
            "Arsip");

    private static final List<Integer> WIDTHS = List.of(15, 20, 37, 38, 53, 20, 18, 30, 25, 16);

    private static final String LONG_SUBJECT =
            "Permohonan data penerima manfaat rehabilitasi sosial dalam panti, rekapitulasi kegiatan bimbingan"
                    + " keterampilan semester pertama, serta usulan peserta pelatihan pendamping rehabilitasi sosial"
                    + " tingkat provinsi tahun anggaran 2026 dan undangan rapat koordinasi teknis persiapan"
                    + " pelaksanaannya";

    private final PdfPrinter printer = new PdfPrinter();

    private PrintedPaper print(String name, RegisterPrint book) {
        return new PrintedPaper(name, printer.print(RegisterPrint.TEMPLATE, book));
    }

    @Test
    void a_short_book_is_one_landscape_page_with_letterhead_title_and_filter() throws IOException {
        try (PrintedPaper paper = print("agenda-3", agenda(3))) {

            assertEquals("297 × 210", paper.size());
            assertEquals(1, paper.pages());
            String text = paper.page(1);
            assertTrue(text.contains("PEMERINTAH PROVINSI CONTOH"), text);
            assertTrue(text.contains("BUKU AGENDA SURAT MASUK TAHUN 2026"), text);
            assertTrue(text.contains("Semua surat yang diterima 1 Januari"), text);
            assertTrue(text.contains("Jumlah: 3 surat"), text);
            assertTrue(text.contains("Halaman 1 dari 1"), text);
            assertTrue(text.contains("Dicetak Sabtu, 21 November 2026"), text);
        }
    }

    @Test
    void every_page_of_a_long_book_repeats_the_header_and_says_which_page_it_is() throws IOException {
        try (PrintedPaper paper = print("agenda-60", agenda(60))) {

            assertTrue(paper.pages() > 2);
            for (int page = 1; page <= paper.pages(); page++) {
                String text = paper.page(page);
                assertTrue(text.contains("Disposisi kepada"), text);
                assertTrue(text.contains("Halaman " + page + " dari " + paper.pages()), text);
                assertEquals(page > 1, text.contains("Buku Agenda Surat Masuk 2026 · "), text);
                assertEquals(page == 1, text.contains("PEMERINTAH PROVINSI CONTOH"), text);
            }
        }
    }

    @Test
    void every_letter_is_printed_once_and_never_split_across_pages() throws IOException {
        RegisterPrint book = agenda(60);

        try (PrintedPaper paper = print("agenda-60", book)) {

            for (RegisterPrint.Row row : book.rows()) {
                List<String> pages = IntStream.rangeClosed(1, paper.pages())
                        .mapToObj(paper::page)
                        .filter(text -> text.contains(" " + text(row, 0) + " "))
                        .toList();
                assertEquals(1, pages.size(), text(row, 0));
            }
            String subjectStart = "Permohonan data";
            String subjectEnd = "pelaksanaannya";
            for (int page = 1; page <= paper.pages(); page++) {
                String text = paper.page(page);
                assertEquals(count(text, subjectStart), count(text, subjectEnd), text);
            }
        }
    }

    @Test
    void an_unbroken_long_word_wraps_inside_its_column() throws IOException {
        RegisterPrint book = agenda(List.of(row(
                "0001",
                "02/02/2026",
                "A".repeat(120),
                List.of("B/".repeat(60), "02/02/2026"),
                "c".repeat(200),
                List.of("Biasa", "Terbuka"),
                "400.9.4.1.2.3",
                List.of("Kasubbag TU"),
                "d".repeat(90),
                "Lemari2/Laci3/Map14")));

        try (PrintedPaper paper = print("agenda-long-words", book)) {

            assertEquals(1, paper.pages());
            assertFalse(paper.page(1).contains("A".repeat(40)));
        }
    }

    @Test
    void no_word_without_end_leaves_the_page_wherever_it_stands() throws IOException {
        String word = "X".repeat(250);
        RegisterPrint book = new RegisterPrint(
                new Letterhead(word, word, word, List.of(word), Optional.empty()),
                word,
                word,
                word,
                word,
                List.of(word),
                word,
                List.of(new RegisterPrint.Head(1, word, 20), new RegisterPrint.Head(2, word, 253)),
                List.of(row(word, word)),
                word,
                word);

        try (PrintedPaper paper = print("agenda-words-without-end", book)) {

            assertEquals(List.of(), paper.outside());
        }
    }

    @Test
    void an_empty_book_says_so() throws IOException {
        try (PrintedPaper paper = print("agenda-0", agenda(0))) {

            assertTrue(paper.page(1).contains("Tidak ada surat yang tercatat."));
            assertTrue(paper.page(1).contains("Jumlah: 0 surat"));
        }
    }

    private static String text(RegisterPrint.Row row, int column) {
        return row.cells().get(column).lines().get(0);
    }

    /** The agenda book of an invented office. */
    private static RegisterPrint agenda(int rows) {
        return agenda(IntStream.rangeClosed(1, rows)
                .mapToObj(RegisterPrintTest::letter)
                .toList());
    }

    private static RegisterPrint agenda(List<RegisterPrint.Row> rows) {
        return new RegisterPrint(
                new Letterhead(
                        "Pemerintah Provinsi Contoh",
                        "Dinas Sosial, Kependudukan dan Pencatatan Sipil",
                        "UPTD Panti Sosial Bina Karya",
                        List.of(
                                "Jalan Melati Nomor 12, Kota Contoh 36122",
                                "Telepon (0741) 000000, pos-el panti@contoh.go.id"),
                        Optional.empty()),
                "Buku Agenda Surat Masuk 2026",
                "BUKU AGENDA SURAT MASUK TAHUN 2026",
                "",
                "Semua surat yang diterima 1 Januari sampai dengan 21 November 2026",
                List.of(),
                "Dicetak Sabtu, 21 November 2026 pukul 10.15 WIB oleh Kasubbag Tata Usaha",
                IntStream.range(0, HEADS.size())
                        .mapToObj(head -> new RegisterPrint.Head(head + 1, HEADS.get(head), WIDTHS.get(head)))
                        .toList(),
                rows,
                "Tidak ada surat yang tercatat.",
                "Jumlah: " + rows.size() + " surat");
    }

    private static RegisterPrint.Row letter(int number) {
        boolean dense = number % 5 == 2;
        return row(
                String.format("%04d", number),
                "%02d/%02d/2026".formatted(number % 28 + 1, number % 11 + 1),
                dense
                        ? "Direktorat Jenderal Rehabilitasi Sosial Kementerian Sosial Republik Indonesia"
                        : "Dinas Sosial Kabupaten Contoh",
                List.of(
                        dense ? "B/1234/REHSOS.SET/PR.02.03/11/2026" : "400.9/" + number + "/Dinsos",
                        "%02d/%02d/2026".formatted(number % 27 + 1, number % 11 + 1)),
                dense ? LONG_SUBJECT : "Undangan rapat koordinasi penanganan gelandangan dan pengemis",
                List.of(
                        dense ? "Sangat penting" : number % 3 == 0 ? "Penting" : "Biasa",
                        dense ? "Rahasia" : "Terbuka"),
                "400.9.4",
                dense ? List.of("Kasi Pelrehsos", "Kasi PAS", "Kelompok Jabatan Fungsional") : List.of("Kasubbag TU"),
                number % 4 == 0 ? "" : "Data dikirim, surat nomor 400.9/77/PSBK",
                number % 4 == 0 ? "" : "K2 / L3 / M14");
    }

    private static RegisterPrint.Row row(Object... cells) {
        return new RegisterPrint.Row(
                false,
                Stream.of(cells)
                        .map(cell -> cell instanceof List<?> lines
                                ? lines.stream().map(String::valueOf).toList()
                                : List.of(cell.toString()))
                        .map(lines -> new RegisterPrint.Cell("", lines))
                        .toList());
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
