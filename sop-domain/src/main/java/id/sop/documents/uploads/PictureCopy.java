package id.sop.documents.uploads;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a picture and writes what is drawn into a new file, so that nothing of the old one is left but its pixels: no place, no device, no comment,
 * nothing behind the end. The picture is turned upright first.
 */
final class PictureCopy {

    static final float QUALITY = 0.9f;

    private PictureCopy() {}

    /**
     * Copies a picture in its own format.
     *
     * @param n keeps every n-th pixel of every n-th row; 1 for the whole picture
     * @throws FileDamaged if it cannot be drawn, or only a part of it
     */
    static byte[] of(Picture picture, int n) {
        BufferedImage drawn = upright(draw(picture, n), picture.orientation());
        ImageWriter writer =
                ImageIO.getImageWritersByMIMEType(picture.type().mediaType()).next();
        ByteArrayOutputStream copy = new ByteArrayOutputStream(picture.bare().length);
        try (var output = new MemoryCacheImageOutputStream(copy)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(drawn, null, null), quality(picture.type(), writer));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        } finally {
            writer.dispose();
        }
        return copy.toByteArray();
    }

    private static ImageWriteParam quality(ContentType type, ImageWriter writer) {
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (type == ContentType.JPEG) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
        }
        return how;
    }

    /** The picture as it lies in the file. @throws FileDamaged if it cannot be drawn, or only a part of it */
    static BufferedImage draw(Picture picture, int n) {
        ImageReader reader =
                ImageIO.getImageReadersByMIMEType(picture.type().mediaType()).next();
        boolean[] cut = new boolean[1];
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bare()))) {
            reader.setInput(input, true, true);
            reader.addIIOReadWarningListener((source, warning) ->
                    cut[0] |= warning.toLowerCase(Locale.ROOT).contains("premature"));
            var part = reader.getDefaultReadParam();
            part.setSourceSubsampling(n, n, 0, 0);
            BufferedImage drawn = picture.ink() == Picture.Ink.LIGHT
                    ? reader.read(0, part)
                    : mixed(reader.readRaster(0, part), picture.ink());
            if (cut[0]) {
                throw new FileDamaged(picture.name());
            }
            return drawn;
        } catch (IOException | RuntimeException e) {
            throw e instanceof FileDamaged damaged ? damaged : new FileDamaged(picture.name(), e);
        } finally {
            reader.dispose();
        }
    }

    /** Colours of print as colours of light, as plainly as a browser does it. */
    private static BufferedImage mixed(Raster inks, Picture.Ink kind) {
        int width = inks.getWidth();
        var light = new BufferedImage(width, inks.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        int[] row = new int[4 * width];
        int[] mixed = new int[3 * width];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) {
                mix(row, 4 * x, kind, mixed, 3 * x);
            }
            light.getRaster().setPixels(0, y, width, 1, mixed);
        }
        return light;
    }

    private static void mix(int[] inks, int from, Picture.Ink kind, int[] light, int to) {
        int first = inks[from];
        int second = inks[from + 1];
        int third = inks[from + 2];
        int white = inks[from + 3];
        if (kind == Picture.Ink.YCCK_INVERTED) {
            // Luminance and two differences stand for the opposite of the inks (ITU-T T.871)
            int red = limited(inks[from] + 1.402 * (inks[from + 2] - 128));
            int green = limited(inks[from] - 0.344136 * (inks[from + 1] - 128) - 0.714136 * (inks[from + 2] - 128));
            int blue = limited(inks[from] + 1.772 * (inks[from + 1] - 128));
            first = 255 - red;
            second = 255 - green;
            third = 255 - blue;
        } else if (kind == Picture.Ink.CMYK) {
            first = 255 - first;
            second = 255 - second;
            third = 255 - third;
            white = 255 - white;
        }
        light[to] = first * white / 255;
        light[to + 1] = second * white / 255;
        light[to + 2] = third * white / 255;
    }

    private static int limited(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    /** Row by row into the row or the column where it belongs. */
    static BufferedImage upright(BufferedImage drawn, int orientation) {
        if (orientation == 1) {
            return drawn;
        }
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        boolean lying = orientation > 4;
        boolean mirrored = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
        boolean fromTheEnd = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
        var turned = new BufferedImage(lying ? height : width, lying ? width : height, drawn.getType());
        int bands = drawn.getRaster().getNumBands();
        int[] row = new int[bands * width];
        for (int y = 0; y < height; y++) {
            drawn.getRaster().getPixels(0, y, width, 1, row);
            if (mirrored) {
                mirror(row, bands);
            }
            int line = fromTheEnd ? height - 1 - y : y;
            turned.getRaster().setPixels(lying ? line : 0, lying ? 0 : line, lying ? 1 : width, lying ? width : 1, row);
        }
        return turned;
    }

    private static void mirror(int[] row, int bands) {
        for (int left = 0, right = row.length - bands; left < right; left += bands, right -= bands) {
            for (int band = 0; band < bands; band++) {
                int kept = row[left + band];
                row[left + band] = row[right + band];
                row[right + band] = kept;
            }
        }
    }
}
