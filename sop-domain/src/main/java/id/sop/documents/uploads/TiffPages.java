package id.sop.documents.uploads;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pages of a TIFF as a PDF, which every browser shows: black and white without loss, the others as a JPEG. */
final class TiffPages {

    private static final Set<Integer> PLAIN = Set.of(BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_3BYTE_BGR);

    /** Dots of an inch in a PDF, and what is believed of a scanner. */
    private static final double POINTS = 72;

    private static final double LEAST = 50;
    private static final double MOST = 2400;

    private TiffPages() {}

    /**
     * Draws the pages one after another.
     *
     * @param kept every how manieth pixel of each page is kept
     * @throws FileDamaged if one cannot be drawn, or only a part of it
     */
    static byte[] pdf(List<TiffFile.Page> pages, List<Integer> kept) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (var i = 0; i < pages.size(); i++) {
                add(document, pages.get(i), kept.get(i));
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return out.toByteArray();
    }

    private static void add(PDDocument document, TiffFile.Page page, int n) throws IOException {
        var picture = page.picture();
        var drawn = PictureCopy.upright(plain(PictureCopy.draw(picture, n)), picture.orientation());
        var size = size(page);
        var sheet = new PDPage(picture.orientation() > 4 ? new PDRectangle(size.getHeight(), size.getWidth()) : size);
        document.addPage(sheet);
        try (var contents = new PDPageContentStream(document, sheet)) {
            var box = sheet.getMediaBox();
            contents.drawImage(packed(document, drawn), 0, 0, box.getWidth(), box.getHeight());
        }
    }

    /** As large as it was on paper; what does not say so fills a sheet of A4. */
    private static PDRectangle size(TiffFile.Page page) {
        var width = page.picture().width();
        var height = page.picture().height();
        if (isBelievable(page.xResolution()) && isBelievable(page.yResolution())) {
            return new PDRectangle(
                    (float) (width * POINTS / page.xResolution()), (float) (height * POINTS / page.yResolution()));
        }
        var scale = Math.min(PDRectangle.A4.getWidth() / width, PDRectangle.A4.getHeight() / height);
        return new PDRectangle(width * scale, height * scale);
    }

    private static boolean isBelievable(double resolution) {
        return resolution >= LEAST && resolution <= MOST;
    }

    private static PDImageXObject packed(PDDocument document, BufferedImage drawn) throws IOException {
        return isBlackAndWhite(drawn)
                ? CCITTFactory.createFromImage(document, drawn)
                : JPEGFactory.createFromImage(document, drawn, PictureCopy.QUALITY);
    }

    /** Unusual colours as usual ones, and paper behind what is transparent. */
    private static BufferedImage plain(BufferedImage drawn) {
        if (isBlackAndWhite(drawn) || PLAIN.contains(drawn.getType())) {
            return drawn;
        }
        var plain = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var graphics = plain.createGraphics();
        graphics.drawImage(drawn, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return plain;
    }

    private static boolean isBlackAndWhite(BufferedImage drawn) {
        return drawn.getType() == BufferedImage.TYPE_BYTE_BINARY
                && drawn.getColorModel().getPixelSize() == 1;
    }
}
