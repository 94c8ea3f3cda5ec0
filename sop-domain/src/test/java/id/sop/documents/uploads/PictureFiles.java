package id.sop.documents.uploads;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEG and PNG as cameras and scanners write them, and their parts. */
public final class PictureFiles {

    public static final int JPEG_COMMENT = 0xFE;

    private PictureFiles() {}

    /** A picture whose four corners are red, green, blue and white, from left to right and from top to bottom. */
    static BufferedImage corners(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.setColor(Color.GREEN);
        graphics.fillRect(width / 2, 0, width, height / 2);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, height / 2, width / 2, height);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(width / 2, height / 2, width, height);
        graphics.dispose();
        return picture;
    }

    static byte[] written(String format, BufferedImage picture, boolean progressive) {
        return written(format, new IIOImage(picture, null, null), progressive);
    }

    /** A JPEG of the four inks, as plain numbers that no mark explains. */
    static byte[] inks(int cyan, int magenta, int yellow, int black) {
        var raster = Raster.createInterleavedRaster(0, 32, 16, 4, null);
        for (var y = 0; y < 16; y++) {
            for (var x = 0; x < 32; x++) {
                raster.setPixel(x, y, new int[] {cyan, magenta, yellow, black});
            }
        }
        return written("jpeg", new IIOImage(raster, null, null), false);
    }

    private static byte[] written(String format, IIOImage picture, boolean progressive) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var out = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            if (progressive) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, picture, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    static BufferedImage read(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JPEG with another segment in front of all others. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        var segment = ByteBuffer.allocate(data.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data);
        return inserted(jpeg, 2, segment.array());
    }

    /** What a telephone says about a photograph: how it was held, and where it was. */
    public static byte[] exif(int orientation) {
        var exif = ByteBuffer.allocate(128);
        exif.put(SampleFiles.ascii("Exif\0\0MM\0*")).putInt(8).putShort((short) 3);
        exif.putShort((short) 0x010F).putShort((short) 2).putInt(8).putInt(60);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(80);
        exif.putInt(0);
        exif.position(6 + 60);
        exif.put(SampleFiles.ascii("Telepon\0"));
        exif.position(6 + 80);
        exif.putShort((short) 1)
                .putShort((short) 1)
                .putShort((short) 2)
                .putInt(2)
                .put(SampleFiles.ascii("S\0\0\0"));
        return exif.array();
    }

    /** The PNG with another chunk behind its header. */
    static byte[] withChunk(byte[] png, String type, byte[] data) {
        return inserted(png, 33, chunk(type, data));
    }

    static byte[] chunk(String type, byte[] data) {
        var chunk = ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(SampleFiles.ascii(type))
                .put(data);
        var checksum = new CRC32();
        checksum.update(chunk.array(), 4, data.length + 4);
        return chunk.putInt((int) checksum.getValue()).array();
    }

    static byte[] inserted(byte[] content, int at, byte[] part) {
        var whole = ByteBuffer.allocate(content.length + part.length);
        return whole.put(content, 0, at)
                .put(part)
                .put(content, at, content.length - at)
                .array();
    }

    /** The frame of the JPEG, from its marker on. */
    static int frame(byte[] jpeg) {
        for (var at = 2; at < jpeg.length; at += 2 + ((jpeg[at + 2] & 0xFF) << 8) + (jpeg[at + 3] & 0xFF)) {
            var marker = jpeg[at + 1] & 0xFF;
            if (marker == 0xC0 || marker == 0xC2) {
                return at;
            }
        }
        throw new AssertionError("No frame");
    }

    /** The JPEG with one byte changed. */
    static byte[] changed(byte[] content, int at, int value) {
        var changed = content.clone();
        changed[at] = (byte) value;
        return changed;
    }
}
