package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.print.PdfPrinter;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgendaBookTemplateTest {

    private final PdfPrinter printer = new PdfPrinter();

    private PrintedPaper print(String name, AgendaBookTemplate book) {
        return new PrintedPaper(name, printer.print(AgendaBookTemplate.TEMPLATE, book));
    }

    @Test
    void a_short_book_is_one_landscape_page_with_letterhead_title_and_filter() throws IOException {
        try (PrintedPaper paper = print("agenda-3", PrintSamples.agendaBook(3))) {

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
        try (PrintedPaper paper = print("agenda-60", PrintSamples.agendaBook(60))) {

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
        AgendaBookTemplate book = PrintSamples.agendaBook(60);

        try (PrintedPaper paper = print("agenda-60", book)) {

            for (AgendaBookTemplate.Row row : book.rows()) {
                List<String> pages = IntStream.rangeClosed(1, paper.pages())
                        .mapToObj(paper::page)
                        .filter(text -> text.contains(" " + row.agendaNumber() + " "))
                        .toList();
                assertEquals(1, pages.size(), row.agendaNumber());
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
        AgendaBookTemplate three = PrintSamples.agendaBook(1);
        AgendaBookTemplate.Row row = three.rows().get(0);
        AgendaBookTemplate book = new AgendaBookTemplate(
                three.letterhead(),
                three.year(),
                three.filter(),
                three.printed(),
                List.of(new AgendaBookTemplate.Row(
                        row.agendaNumber(),
                        row.receivedOn(),
                        "A".repeat(120),
                        "B/".repeat(60),
                        row.letterDate(),
                        "c".repeat(200),
                        row.urgency(),
                        row.confidentiality(),
                        "400.9.4.1.2.3",
                        row.addressees(),
                        "d".repeat(90),
                        "Lemari2/Laci3/Map14",
                        false)));

        try (PrintedPaper paper = print("agenda-long-words", book)) {

            assertEquals(1, paper.pages());
            assertFalse(paper.page(1).contains("A".repeat(40)));
        }
    }

    @Test
    void an_empty_book_says_so() throws IOException {
        try (PrintedPaper paper = print("agenda-0", PrintSamples.agendaBook(0))) {

            assertTrue(paper.page(1).contains("Tidak ada surat yang tercatat."));
            assertTrue(paper.page(1).contains("Jumlah: 0 surat"));
        }
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
