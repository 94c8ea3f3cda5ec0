package id.sop.documents.uploads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** TIFFs as faxes and scanners write them. */
final class TiffFiles {

    private TiffFiles() {}

    /** @param packing as the writer of the platform names it; {@code none} for none */
    static byte[] written(String packing, int pages, int kind) {
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        var out = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            if (!packing.equals("none")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionType(packing);
            }
            writer.prepareWriteSequence(null);
            for (var page = 0; page < pages; page++) {
                writer.writeToSequence(new IIOImage(PictureFiles.corners(960, 640 + page, kind), null, null), how);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** The TIFF with another value of an entry of its first page; only where the page has the entry. */
    static byte[] changed(byte[] tiff, int tag, int value) {
        var buffer = buffer(tiff);
        var at = entry(buffer, tag);
        buffer.putShort(at + 2, (short) 4).putInt(at + 4, 1).putInt(at + 8, value);
        return buffer.array();
    }

    /** The TIFF whose first page names another page as the next one. */
    static byte[] followedBy(byte[] tiff, int place) {
        var buffer = buffer(tiff);
        var first = buffer.getInt(4);
        buffer.putInt(first + 2 + 12 * buffer.getShort(first), place);
        return buffer.array();
    }

    static int firstPage(byte[] tiff) {
        return buffer(tiff).getInt(4);
    }

    /** The TIFF with an entry of its first page turned into a short one of another number. */
    static byte[] with(byte[] tiff, int instead, int tag, int value) {
        var buffer = buffer(tiff);
        var at = entry(buffer, instead);
        buffer.putShort(at, (short) tag)
                .putShort(at + 2, (short) 3)
                .putInt(at + 4, 1)
                .putInt(at + 8, 0);
        buffer.putShort(at + 8, (short) value);
        return buffer.array();
    }

    private static int entry(ByteBuffer buffer, int tag) {
        var first = buffer.getInt(4);
        for (var at = first + 2; at < first + 2 + 12 * buffer.getShort(first); at += 12) {
            if ((buffer.getShort(at) & 0xFFFF) == tag) {
                return at;
            }
        }
        throw new AssertionError("No entry " + tag);
    }

    private static ByteBuffer buffer(byte[] tiff) {
        return ByteBuffer.wrap(tiff.clone()).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }
}
