package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.uploads.CheckedFile;
import id.sop.documents.uploads.ContentType;
import id.sop.documents.uploads.Treatment;
import id.sop.procedures.sheet.Paper;
import id.sop.procedures.sheet.PaperSheet;
import id.sop.procedures.sheet.RowState;
import id.sop.procedures.sheet.SheetReader;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetPdfTest {

    private static final double ROUNDING = 0.01;

    static Stream<Sop> sheets() throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.walk(Path.of(SheetPdfTest.class.getResource("/sop").toURI()))) {
            return files
                    .filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .map(SheetPdfTest::read)
                    .toList()
                    .stream();
        }
    }

    private static Sop incomingLetter() throws IOException, URISyntaxException {
        return sheets().filter(sop -> sop.code().equals("JBI-SURAT-MASUK"))
                .findFirst()
                .orElseThrow();
    }

    private static Sop read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new SheetReader().read(file.toString(), in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PDDocument print(Sop sop, Paper paper) throws IOException {
        return Loader.loadPDF(SheetPdf.form(PaperSheet.of(sop, paper), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void every_delivered_sheet_is_printed_with_all_its_words_on_pages_of_the_exact_size(Sop sop) throws IOException {
        for (Paper paper : Paper.values()) {
            try (PDDocument document = print(sop, paper)) {

                String words = letters(new PDFTextStripper().getText(document));
                assertHolds(words, sop.title());
                sop.header().institution().ifPresent(text -> assertHolds(words, text));
                sop.header().approvedBy().ifPresent(text -> assertHolds(words, text));
                sop.header().legalBasis().forEach(text -> assertHolds(words, text));
                sop.columns().forEach(column -> assertHolds(words, column.label()));
                for (Step step : sop.steps()) {
                    assertHolds(words, step.activity());
                    step.timeText().ifPresent(text -> assertHolds(words, text));
                    step.outputs().forEach(output -> assertHolds(words, output.name()));
                }
                sop.orphanRows().forEach(row -> assertHolds(words, row.text()));
                int pages = document.getNumberOfPages();
                assertHolds(words, "Halaman " + pages + " dari " + pages);
                for (PDPage page : document.getPages()) {
                    assertEquals(paper.width(), page.getMediaBox().getWidth(), ROUNDING);
                    assertEquals(paper.height(), page.getMediaBox().getHeight(), ROUNDING);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void no_letter_of_it_leaves_the_page(Sop sop) throws IOException {
        try (PDDocument document = print(sop, Paper.A4)) {
            List<TextPosition> letters = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            };

            stripper.getText(document);

            assertTrue(letters.size() > 500);
            for (TextPosition letter : letters) {
                assertTrue(letter.getX() > 0 && letter.getX() + letter.getWidth() < Paper.A4.width(), letter::toString);
                assertTrue(letter.getY() > 0 && letter.getY() < Paper.A4.height(), letter::toString);
            }
        }
    }

    @Test
    void it_carries_language_title_fonts_and_the_mark_of_PDF_A_2b() throws Exception {
        try (PDDocument document = print(incomingLetter(), Paper.F4)) {

            assertEquals("id", document.getDocumentCatalog().getLanguage());
            assertEquals("Proses Surat Masuk", document.getDocumentInformation().getTitle());
            assertEquals(1, document.getDocumentCatalog().getOutputIntents().size());
            String metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("<pdfaid:part>2</pdfaid:part>"), metadata);
            assertTrue(metadata.contains("Proses Surat Masuk"), metadata);
            Set<String> fonts = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded());
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertEquals(Set.of("LiberationSans", "LiberationSans-Bold"), fonts);
        }
    }

    @Test
    void what_the_form_leaves_blank_stays_blank_and_what_is_uncertain_is_said_in_one_line() throws Exception {
        try (PDDocument document = print(incomingLetter(), Paper.F4)) {
            String words = new PDFTextStripper().getText(document);

            assertTrue(words.contains("Tanggal Efektif\n"), words);
            assertTrue(words.contains("Perlu dikonfirmasi sebelum disahkan: "), words);
            assertEquals(-1, words.indexOf('?'), words);
        }
    }

    @Test
    void the_offices_emblem_is_printed_where_it_has_one() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_ARGB), "png", png);
        CheckedFile emblem =
                new CheckedFile("lambang.png", ContentType.PNG, png.toByteArray(), "0", Treatment.AS_GIVEN);
        PaperSheet sheet = PaperSheet.of(incomingLetter(), Paper.F4);

        try (PDDocument with = Loader.loadPDF(SheetPdf.form(sheet, Optional.of(emblem), Optional.empty()));
                PDDocument without = Loader.loadPDF(SheetPdf.form(sheet, Optional.empty(), Optional.empty()))) {

            assertTrue(
                    with.getPage(0).getResources().getXObjectNames().iterator().hasNext());
            assertTrue(!without.getPage(0)
                    .getResources()
                    .getXObjectNames()
                    .iterator()
                    .hasNext());
        }
    }

    @Test
    void a_character_that_the_font_lacks_does_not_stop_the_print() throws Exception {
        String xml = """
                <sop xmlns='urn:sop:sheet:1' code='TES-SATU' revision='1' office='jambi'>
                <title>Surat \uD83D\uDCC4 \u0633</title><header/>
                <columns><column position='a'>Pejabat</column></columns>
                <steps><step no='1' symbol='start' by='a'><activity>Membaca \u6F22</activity></step>
                <step no='2' symbol='end' by='a'><activity>Selesai</activity></step></steps></sop>""";
        Sop sop = new SheetReader().read("test.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));

        try (PDDocument document = print(sop, Paper.F4)) {

            assertHolds(letters(new PDFTextStripper().getText(document)), "Membaca ?");
        }
    }

    @Test
    void what_offices_write_besides_latin_letters_is_printed() throws Exception {
        String xml = """
                <sop xmlns='urn:sop:sheet:1' code='TES-SATU' revision='1' office='jambi'>
                <title>Aksara</title><header/>
                <columns><column position='a'>Pejabat</column></columns>
                <steps><step no='1' symbol='start' by='a'><activity>B\u201112 ✓ ☐ \uD83D\uDE00 ﷺ</activity></step>
                <step no='2' symbol='end' by='a'><activity>استلام الطلب</activity></step></steps></sop>""";
        Sop sop = new SheetReader().read("test.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));

        try (PDDocument document = print(sop, Paper.F4)) {

            String words = new PDFTextStripper().getText(document);
            assertTrue(words.contains("B-12 ✓ ☐ \uD83D\uDE00"), words);
            assertEquals(-1, words.indexOf('?'), words);
        }
    }

    @Test
    void the_print_of_a_run_says_how_far_it_is() throws Exception {
        Sop sop = incomingLetter();
        Map<Integer, RowState> states = Map.of(
                1, new RowState(RowState.Progress.DONE, 0, List.of("21 Nov 10.24", "3 mnt", "lebih 2 mnt"), true),
                2, new RowState(RowState.Progress.CURRENT, 2, List.of("sejak 21 Nov 10.27"), false));
        PaperSheet sheet = PaperSheet.of(sop, states, Paper.F4, SheetPdf.RUN_HEAD);

        byte[] pdf = SheetPdf.run(sheet, "Pelaksanaan", List.of("Pelaksanaan SOP", "Nomor 0412/2026"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String words = letters(new PDFTextStripper().getText(document));
            assertHolds(words, "Nomor 0412/2026");
            assertHolds(words, "lebih 2 mnt");
            assertHolds(words, "sejak 21 Nov 10.27");
            assertHolds(words, "2×");
        }
    }

    /** Text with neither blanks nor hyphens, since a long word may be broken over two lines. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0-]", "");
    }

    private static void assertHolds(String words, String text) {
        assertTrue(words.contains(letters(text)), () -> text + " is not in " + words);
    }
}
