package id.sop.documents.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.uploads.CheckedFile;
import id.sop.documents.uploads.FileCheck;
import id.sop.documents.uploads.SampleFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPrinterTest {

    private final PdfPrinter printer = new PdfPrinter();

    record Values(String title, String text) {}

    record TitleOnly(String title) {}

    private PDDocument print(String template, Object model) throws IOException {
        return Loader.loadPDF(printer.print(template, model));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
    }

    private static Set<COSName> pictures(PDDocument document) {
        Set<COSName> names = new HashSet<>();
        for (PDPage page : document.getPages()) {
            page.getResources().getXObjectNames().forEach(names::add);
        }
        return names;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>tebal</b> & <script>alert(1)</script>",
                "</p></body>",
                "&amp; &lt; &#60;",
                "]]>",
                "{{title}}",
                "efisiensi, afiliasi, flu",
                "#{7*7} ${7*7}",
                "'tunggal' \"ganda\" `miring`"
            })
    void a_value_is_printed_as_it_reads_and_never_becomes_markup(String value) throws IOException {
        try (PDDocument document = print("test-values", new Values("Judul", value))) {

            assertEquals(String.join(" ", value, value, value), text(document));
        }
    }

    @Test
    void characters_that_no_document_can_bear_are_left_out() throws IOException {
        try (PDDocument document = print("test-values", new Values("Judul", "a\u0000b\u0008c\uFFFFd\uD800e"))) {

            assertEquals("abcde abcde abcde", text(document));
        }
    }

    @Test
    void a_character_that_the_font_lacks_does_not_stop_the_print() throws IOException {
        try (PDDocument document = print("test-values", new Values("Judul", "surat \uD83D\uDCC4 \u0633 \u6F22"))) {

            assertTrue(text(document).startsWith("surat "));
        }
    }

    @Test
    void what_offices_write_besides_latin_letters_is_printed_by_other_fonts() throws IOException {
        try (PDDocument document = print("test-values", new Values("Judul", "B\u201112 ✓ ☐ \uD83D\uDE00 ﷺ سلام"))) {

            String text = text(document);
            assertTrue(text.contains("B-12 ✓ ☐ \uD83D\uDE00"), text);
            assertEquals(-1, text.indexOf('#'), text);
            Set<String> fonts = new HashSet<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                fonts.add(font.getName().replaceFirst("^[A-Z]+\\+", ""));
            }
            assertTrue(fonts.containsAll(Set.of("NotoNaskhArabic-Regular", "NotoEmoji-Regular")), fonts.toString());
        }
    }

    @Test
    void a_value_that_the_model_lacks_is_an_error() {
        assertThrows(IllegalArgumentException.class, () -> printer.print("test-values", new TitleOnly("Judul")));
        assertThrows(IllegalArgumentException.class, () -> printer.print("test-values", new Values("Judul", null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "../print/test-values", "/etc/passwd", "fonts/LICENSE", "", "print.css"})
    void a_template_that_does_not_exist_is_an_error(String template) {
        assertThrows(IllegalArgumentException.class, () -> printer.print(template, new Values("Judul", "Isi")));
    }

    @Test
    void the_paper_carries_language_title_and_the_mark_of_PDF_A_2b() throws IOException {
        try (PDDocument document = print("test-values", new Values("Judul & anak judul", "Isi"))) {

            assertEquals("id", document.getDocumentCatalog().getLanguage());
            assertEquals("Judul & anak judul", document.getDocumentInformation().getTitle());
            assertEquals(1, document.getDocumentCatalog().getOutputIntents().size());
            String metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("<pdfaid:part>2</pdfaid:part>"), metadata);
            assertTrue(metadata.contains("<pdfaid:conformance>B</pdfaid:conformance>"), metadata);
        }
    }

    @Test
    void all_three_faces_of_the_font_are_embedded() throws IOException {
        try (PDDocument document = print("test-values", new Values("Judul", "Isi"))) {

            PDResources resources = document.getPage(0).getResources();
            Set<String> names = new HashSet<>();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                names.add(font.getName().replaceFirst("^[A-Z]+\\+", ""));
            }
            assertEquals(Set.of("LiberationSans", "LiberationSans-Bold", "LiberationSans-Italic"), names);
        }
    }

    @Test
    void nothing_is_fetched_from_the_network() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.png";

            try (PDDocument document = print("test-outside", new Values("Judul", address))) {

                assertTrue(text(document).startsWith("Isi"));
            }
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void nothing_is_read_from_the_disk(@TempDir Path folder) throws IOException {
        Path picture = Files.write(folder.resolve("x.png"), SampleFiles.png());

        for (String address :
                List.of(picture.toUri().toString(), picture.toString(), "jar:" + picture.toUri() + "!/x")) {
            try (PDDocument document = print("test-outside", new Values("Judul", address))) {
                assertEquals(Set.of(), pictures(document));
            }
        }
    }

    @Test
    void the_emblem_of_the_office_is_printed_and_without_one_its_place_stays_blank() throws IOException {
        CheckedFile emblem = new FileCheck().check("lambang.png", SampleFiles.png());

        try (PDDocument with = print("test-letterhead", letterhead(Optional.of(emblem)));
                PDDocument without = print("test-letterhead", letterhead(Optional.empty()))) {

            assertFalse(pictures(with).isEmpty());
            assertTrue(pictures(without).isEmpty());
            assertEquals("PEMERINTAH PROVINSI CONTOH UPTD CONTOH Jalan Melati 1", text(without));
        }
    }

    @Test
    void an_emblem_that_is_no_picture_is_a_mistake() {
        CheckedFile pdf = new FileCheck().check("lambang.pdf", SampleFiles.pdf());

        assertThrows(IllegalArgumentException.class, () -> letterhead(Optional.of(pdf)));
    }

    private static Letterhead letterhead(Optional<CheckedFile> emblem) {
        return new Letterhead("Pemerintah Provinsi Contoh", "", "UPTD Contoh", List.of("Jalan Melati 1"), emblem);
    }

    @Test
    void many_may_print_at_once() {
        List<String> printed = IntStream.range(0, 24)
                .parallel()
                .mapToObj(number -> {
                    try (PDDocument document = print("test-values", new Values("Judul", "nomor" + number))) {
                        return text(document);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();

        for (int number = 0; number < 24; number++) {
            String one = "nomor" + number;
            assertEquals(String.join(" ", one, one, one), printed.get(number));
        }
    }
}
