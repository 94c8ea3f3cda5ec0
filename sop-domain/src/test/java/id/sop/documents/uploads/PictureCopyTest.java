package id.sop.documents.uploads;

import static id.sop.documents.uploads.PictureFiles.corners;
import static id.sop.documents.uploads.PictureFiles.exif;
import static id.sop.documents.uploads.PictureFiles.read;
import static id.sop.documents.uploads.PictureFiles.withSegment;
import static id.sop.documents.uploads.PictureFiles.written;
import static id.sop.documents.uploads.SampleFiles.ascii;
import static id.sop.documents.uploads.SampleFiles.joined;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.shared.Fingerprint;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureCopyTest {

    private final FileCheck check = new FileCheck(new CheckMemory(256L << 20));

    private BufferedImage copied(String name, byte[] content) {
        return read(check.check(name, content).content());
    }

    /** The corners from left to right and from top to bottom: red, green, blue, white. */
    private static String seen(BufferedImage picture) {
        var right = picture.getWidth() * 3 / 4;
        var below = picture.getHeight() * 3 / 4;
        var left = picture.getWidth() / 4;
        var above = picture.getHeight() / 4;
        return name(picture.getRGB(left, above))
                + name(picture.getRGB(right, above))
                + name(picture.getRGB(left, below))
                + name(picture.getRGB(right, below));
    }

    private static String name(int rgb) {
        var colour = new Color(rgb);
        return (colour.getRed() > 128 ? "r" : "") + (colour.getGreen() > 128 ? "g" : "")
                + (colour.getBlue() > 128 ? "b" : "") + " ";
    }

    @ParameterizedTest(name = "held as {0}")
    @CsvSource({
        "1, 48, 32, 'r g b rgb '",
        "2, 48, 32, 'g r rgb b '",
        "3, 48, 32, 'rgb b g r '",
        "4, 48, 32, 'b rgb r g '",
        "5, 32, 48, 'r b g rgb '",
        "6, 32, 48, 'b r rgb g '",
        "7, 32, 48, 'rgb g b r '",
        "8, 32, 48, 'g rgb r b '"
    })
    void a_photograph_is_turned_upright_because_nothing_is_left_that_says_how_it_was_held(
            int orientation, int width, int height, String corners) {
        var jpeg = written("jpeg", corners(48, 32, BufferedImage.TYPE_INT_RGB), false);

        var copy = copied("foto.jpg", withSegment(jpeg, 0xE1, exif(orientation)));

        assertEquals(width, copy.getWidth());
        assertEquals(height, copy.getHeight());
        assertEquals(corners, seen(copy));
    }

    @Test
    void what_is_said_about_a_picture_is_gone() {
        var photograph = joined(withSegment(SampleFiles.jpeg(), 0xE1, exif(1)), ascii("behind the end"));
        var scan = PictureFiles.withChunk(SampleFiles.png(), "tEXt", ascii("Author\0Siti"));

        var jpeg = check.check("foto.jpg", photograph);
        var png = check.check("pindai.png", scan);

        assertFalse(FileStructure.contains(jpeg.content(), ascii("Exif"), 0));
        assertFalse(FileStructure.contains(jpeg.content(), ascii("Telepon"), 0));
        assertFalse(FileStructure.contains(jpeg.content(), ascii("behind"), 0));
        assertFalse(FileStructure.contains(png.content(), ascii("Siti"), 0));
        assertEquals(Treatment.WRITTEN_ANEW, jpeg.treatment());
    }

    @Test
    void the_fingerprint_is_that_of_what_is_stored() {
        var given = withSegment(SampleFiles.jpeg(), 0xE1, exif(1));

        var file = check.check("foto.jpg", given);

        assertEquals(Fingerprint.of(file.content()), file.sha256());
        assertNotEquals(Fingerprint.of(given), file.sha256());
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void a_png_keeps_each_pixel_and_its_kind_of_colours(int kind) {
        var given = written("png", corners(48, 32, kind), false);

        var copy = copied("pindai.png", given);

        var before = read(given);
        assertEquals(before.getColorModel().getPixelSize(), copy.getColorModel().getPixelSize());
        assertEquals(
                before.getColorModel() instanceof IndexColorModel, copy.getColorModel() instanceof IndexColorModel);
        assertArrayEquals(before.getRGB(0, 0, 48, 32, null, 0, 48), copy.getRGB(0, 0, 48, 32, null, 0, 48));
    }

    @Test
    void grey_stays_grey() {
        var copy = copied("pindai.jpg", written("jpeg", corners(48, 32, BufferedImage.TYPE_BYTE_GRAY), false));

        assertEquals(1, copy.getRaster().getNumBands());
    }

    @Test
    void a_jpeg_that_only_exif_explains_keeps_its_colours() {
        var jpeg = written("jpeg", corners(48, 32, BufferedImage.TYPE_INT_RGB), false);
        var withoutJfif = joined(Arrays.copyOf(jpeg, 2), Arrays.copyOfRange(jpeg, 20, jpeg.length));

        assertEquals("r g b rgb ", seen(copied("foto.jpg", withSegment(withoutJfif, 0xE1, exif(1)))));
    }

    @Test
    void inks_become_the_colours_that_they_print() {
        var adobe = ascii("Adobe\0d\0\0\0\0\0");
        var ycck = ascii("Adobe\0d\0\0\0\0\2");

        assertEquals(
                "r ", name(copied("a.jpg", PictureFiles.inks(0, 255, 255, 0)).getRGB(9, 9)));
        assertEquals(
                "b ", name(copied("a.jpg", PictureFiles.inks(255, 255, 0, 0)).getRGB(9, 9)));
        assertEquals(" ", name(copied("a.jpg", PictureFiles.inks(0, 0, 0, 255)).getRGB(9, 9)));
        assertEquals(
                "r ",
                name(copied("a.jpg", withSegment(PictureFiles.inks(255, 0, 0, 255), 0xEE, adobe))
                        .getRGB(9, 9)));
        // The luminance and differences of cyan, which is red once it is turned round
        assertEquals(
                "r ",
                name(copied("a.jpg", withSegment(PictureFiles.inks(179, 171, 1, 255), 0xEE, ycck))
                        .getRGB(9, 9)));
    }

    @Test
    void a_picture_that_the_memory_cannot_bear_is_reduced_and_not_refused() {
        var small = new FileCheck(new CheckMemory(2L << 20));
        var given = written("jpeg", corners(1600, 1200, BufferedImage.TYPE_INT_RGB), false);

        var file = small.check("foto.jpg", given);

        assertEquals(Treatment.REDUCED, file.treatment());
        assertEquals(800, read(file.content()).getWidth());
        assertEquals("r g b rgb ", seen(read(file.content())));
        assertEquals(DataBuffer.TYPE_BYTE, read(file.content()).getRaster().getTransferType());
    }

    @Test
    void a_picture_in_many_scans_that_the_memory_cannot_bear_is_refused() {
        var small = new FileCheck(new CheckMemory(2L << 20));
        var given = written("jpeg", corners(1600, 1200, BufferedImage.TYPE_INT_RGB), true);

        assertThrows(ImageTooLarge.class, () -> small.check("foto.jpg", given));
    }
}
