package id.sop.documents.uploads;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The segments of a JPEG (ITU-T T.81, annex B), gone through one by one up to the end of the first picture; cameras write more behind it. */
final class JpegFile {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int LARGEST_PICTURE_HEADER = 6 + 3 * 4;

    private static final byte[] JFIF = bytes("JFIF\0");
    private static final byte[] EXIF = bytes("Exif\0\0");
    private static final byte[] ADOBE = bytes("Adobe");
    private static final byte[] PLAIN_JFIF = {
        (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };
    private static final int PLACE_OF_TRANSFORM = 11;
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;

    private final String name;
    private final byte[] content;
    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
    private int at;
    private int width;
    private int height;
    private int components;
    private int scans;
    private boolean severalPasses;
    private int orientation = 1;
    private boolean jfif;
    private int transform = -1;
    private boolean namedRgb;

    JpegFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    Picture read() {
        requireThat(unsigned(0) == 0xFF && unsigned(1) == START);
        at = 2;
        for (int marker = marker(); marker != END; marker = marker()) {
            int length = (unsigned(at) << 8) + unsigned(at + 1);
            requireThat(length >= 2 && at + length <= content.length);
            segment(marker, at + 2, length - 2);
            at += length;
            if (marker == SCAN) {
                int from = at;
                skipScan();
                parts.write(content, from, at - from);
            }
        }
        requireThat(scans > 0);
        return new Picture(
                name,
                ContentType.JPEG,
                width,
                height,
                components,
                components,
                // One scan of which each pass refines the whole is kept whole as well
                severalPasses ? Math.max(2, scans) : scans,
                orientation,
                ink(),
                bare());
    }

    /** Bytes that stand astray before it are passed over, as every reader does. */
    private int marker() {
        if (at == content.length && scans == 1 && !severalPasses) {
            return END;
        }
        while (unsigned(at) != 0xFF || at + 1 < content.length && unsigned(at + 1) == 0) {
            at++;
        }
        while (unsigned(at) == 0xFF) {
            at++;
        }
        return unsigned(at++);
    }

    private void segment(int marker, int from, int length) {
        switch (marker) {
            case 0xC0, 0xC1, 0xC2 -> frame(marker, from, length);
            // Tables, the interval of restarts
            case 0xC4, 0xDB, 0xDD -> keep(marker, from, length);
            case SCAN -> {
                requireThat(components > 0);
                scans++;
                keep(marker, from, length);
            }
            case 0xE0 -> jfif |= FileStructure.standsAt(content, JFIF, from);
            case 0xE1 -> {
                if (FileStructure.standsAt(content, EXIF, from)) {
                    orientation = orientation(from + EXIF.length, length - EXIF.length);
                }
            }
            case 0xEE -> {
                if (FileStructure.standsAt(content, ADOBE, from) && length > PLACE_OF_TRANSFORM) {
                    transform = unsigned(from + PLACE_OF_TRANSFORM);
                }
            }
            // What applications add, and comments, are left out; anything else belongs to kinds of JPEG that no browser
            // shows
            default -> requireThat(marker > 0xE0 && marker <= 0xEF || marker == COMMENT);
        }
    }

    private void frame(int marker, int from, int length) {
        requireThat(components == 0 && length >= 6 && unsigned(from) == 8);
        height = (unsigned(from + 1) << 8) + unsigned(from + 2);
        width = (unsigned(from + 3) << 8) + unsigned(from + 4);
        components = unsigned(from + 5);
        requireThat(width > 0 && height > 0 && length == 6 + 3 * components && length <= LARGEST_PICTURE_HEADER);
        requireThat(components == 1 || components == 3 || components == 4);
        severalPasses = marker == 0xC2;
        namedRgb =
                components == 3 && unsigned(from + 6) == 'R' && unsigned(from + 9) == 'G' && unsigned(from + 12) == 'B';
        keep(marker, from, length);
    }

    private void keep(int marker, int from, int length) {
        parts.write(0xFF);
        parts.write(marker);
        parts.write((length + 2) >> 8);
        parts.write(length + 2);
        parts.write(content, from, length);
    }

    /** The data of a scan end at the first marker that is neither a restart nor an escaped byte, or with the file: the decoder says what is missing. */
    private void skipScan() {
        while (at + 1 < content.length) {
            int next = unsigned(at + 1);
            if (unsigned(at) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return;
            }
            at++;
        }
        at = content.length;
    }

    private Picture.Ink ink() {
        if (components < 4) {
            return Picture.Ink.LIGHT;
        }
        return switch (transform) {
            case -1 -> Picture.Ink.CMYK;
            case 2 -> Picture.Ink.YCCK_INVERTED;
            default -> Picture.Ink.CMYK_INVERTED;
        };
    }

    /** Without the marks of JFIF and Adobe a decoder would guess which colours are meant, so they are written anew. */
    private byte[] bare() {
        ByteArrayOutputStream bare = new ByteArrayOutputStream(parts.size() + 64);
        bare.write(0xFF);
        bare.write(START);
        if (components < 4 && (jfif || transform < 0 && !namedRgb)) {
            bare.writeBytes(PLAIN_JFIF);
        } else if (transform >= 0) {
            bare.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xEE, 0, 14});
            bare.writeBytes(ADOBE);
            bare.writeBytes(new byte[] {0, 100, 0, 0, 0, 0, (byte) transform});
        }
        bare.writeBytes(parts.toByteArray());
        bare.write(0xFF);
        bare.write(END);
        return bare.toByteArray();
    }

    /** The entry of EXIF that says how the camera was held; 1 if there is none, or none that can be read. */
    private int orientation(int from, int length) {
        try {
            ByteBuffer exif = ByteBuffer.wrap(content, from, length).slice();
            exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            exif.position(exif.getInt(4));
            for (int entries = exif.getShort() & 0xFFFF; entries > 0; entries--) {
                int tag = exif.getShort() & 0xFFFF;
                int type = exif.getShort();
                exif.getInt();
                int value = exif.getShort() & 0xFFFF;
                exif.getShort();
                if (tag == ORIENTATION && type == SHORT) {
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            return 1;
        }
        return 1;
    }

    private int unsigned(int position) {
        requireThat(position < content.length);
        return content[position] & 0xFF;
    }

    private void requireThat(boolean sound) {
        if (!sound) {
            throw new FileDamaged(name);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
