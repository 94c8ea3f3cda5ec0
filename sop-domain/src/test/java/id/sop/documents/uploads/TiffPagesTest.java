package id.sop.documents.uploads;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TiffPagesTest {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int X_RESOLUTION = 282;
    private static final int ORIENTATION = 274;

    private final FileCheck check = new FileCheck(new CheckMemory(256L << 20));

    private static byte[] threePages() {
        return TiffFiles.written("LZW", 3, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage shown(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(page);
        }
    }

    private static String corners(BufferedImage picture) {
        var right = picture.getWidth() * 3 / 4;
        var below = picture.getHeight() * 3 / 4;
        return name(picture.getRGB(picture.getWidth() / 4, picture.getHeight() / 4))
                + name(picture.getRGB(right, picture.getHeight() / 4))
                + name(picture.getRGB(picture.getWidth() / 4, below))
                + name(picture.getRGB(right, below));
    }

    private static String name(int rgb) {
        var colour = new Color(rgb);
        return (colour.getRed() > 128 ? "r" : "") + (colour.getGreen() > 128 ? "g" : "")
                + (colour.getBlue() > 128 ? "b" : "") + " ";
    }

    @Test
    void the_pages_of_a_tiff_become_those_of_a_pdf_in_their_order() throws IOException {
        var file = check.check("Surat Gubernur.TIF", threePages());

        assertEquals("Surat Gubernur.pdf", file.name());
        assertEquals(ContentType.PDF, file.type());
        assertEquals(Treatment.MADE_PAGES, file.treatment());
        try (var document = Loader.loadPDF(file.content())) {
            assertEquals(3, document.getNumberOfPages());
            for (var page = 0; page < 3; page++) {
                var box = document.getPage(page).getMediaBox();
                assertEquals((640.0 + page) / 960, box.getHeight() / box.getWidth(), 0.001);
            }
        }
        assertEquals("r g b rgb ", corners(shown(file.content(), 2)));
        assertDoesNotThrow(() -> check.check(file.name(), file.content()));
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_3BYTE_BGR})
    void colours_are_kept(int kind) throws IOException {
        var file = check.check("a.tiff", TiffFiles.written("Deflate", 1, kind));

        assertEquals("r g b rgb ", corners(shown(file.content(), 0)));
    }

    @Test
    void black_stays_black_on_a_fax() throws IOException {
        var file = check.check("a.tiff", TiffFiles.written("CCITT T.6", 1, BufferedImage.TYPE_BYTE_BINARY));

        var white = shown(file.content(), 0);
        assertEquals("rgb ", name(white.getRGB(white.getWidth() * 3 / 4, white.getHeight() * 3 / 4)));
        assertEquals(" ", name(white.getRGB(white.getWidth() / 4, white.getHeight() * 3 / 4)));
    }

    @Test
    void a_page_that_lies_is_turned_upright() throws IOException {
        var lying =
                TiffFiles.with(TiffFiles.written("LZW", 1, BufferedImage.TYPE_INT_RGB), X_RESOLUTION, ORIENTATION, 6);

        var page = shown(check.check("a.tif", lying).content(), 0);

        assertEquals("b r rgb g ", corners(page));
        assertEquals(640.0 / 960, (double) page.getWidth() / page.getHeight(), 0.01);
    }

    @Test
    void pages_that_the_memory_cannot_bear_are_reduced() {
        var small = new FileCheck(new CheckMemory(1L << 20));

        assertEquals(
                Treatment.MADE_REDUCED_PAGES, small.check("a.tif", threePages()).treatment());
    }

    @ParameterizedTest
    @CsvSource({"256, 0", "257, -1", "259, 6", "273, 2000000000", "279, 2000000000", "277, 99"})
    void a_page_that_is_wrong_is_refused(int tag, int value) {
        var tiff = TiffFiles.changed(threePages(), tag, value);

        assertThrows(FileDamaged.class, () -> check.check("a.tif", tiff));
    }

    @Test
    void pages_in_a_ring_are_refused() {
        var ring = TiffFiles.followedBy(threePages(), TiffFiles.firstPage(threePages()));

        assertThrows(FileDamaged.class, () -> check.check("a.tif", ring));
    }

    @Test
    void a_page_that_declares_more_than_it_holds_is_refused_before_it_is_drawn() {
        var wide = TiffFiles.changed(TiffFiles.changed(threePages(), WIDTH, 50_000), HEIGHT, 50_000);

        assertThrows(ImageTooLarge.class, () -> check.check("a.tif", wide));
    }

    @Test
    void a_part_that_is_a_jpeg_may_not_be_larger_than_its_page() {
        var jpeg = TiffFiles.written("JPEG", 1, BufferedImage.TYPE_INT_RGB);
        var bomb = new String(jpeg, StandardCharsets.ISO_8859_1);
        var frame = bomb.indexOf("\u00ff\u00c0");
        jpeg[frame + 5] = (byte) 0xFF;

        assertThrows(FileDamaged.class, () -> check.check("a.tif", jpeg));
    }
}
