package id.sop.documents.uploads;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** The chunks of a PNG (W3C PNG, chapter 5), gone through one by one up to the end of the picture; what stands behind it is left out. */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12;
    private static final int HEADER_LENGTH = 13;
    private static final Set<String> DRAWN = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private final String name;
    private final byte[] content;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();

    PngFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    Picture read() {
        requireThat(content.length > SIGNATURE);
        bare.write(content, 0, SIGNATURE);
        var buffer = ByteBuffer.wrap(content);
        var at = SIGNATURE;
        String type;
        var data = 0;
        do {
            requireThat(at + AROUND_DATA <= content.length);
            var length = buffer.getInt(at);
            requireThat(length >= 0 && length <= content.length - at - AROUND_DATA);
            type = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
            requireThat(type.equals("IHDR") == (at == SIGNATURE));
            requireThat(checksum(at + 4, length + 4) == buffer.getInt(at + 8 + length));
            requireThat(!isNeeded(type) || DRAWN.contains(type));
            if (DRAWN.contains(type)) {
                bare.write(content, at, length + AROUND_DATA);
            }
            data += type.equals("IDAT") ? 1 : 0;
            at += length + AROUND_DATA;
        } while (!type.equals("IEND"));
        requireThat(data > 0 && buffer.getInt(SIGNATURE) == HEADER_LENGTH);
        return picture(buffer);
    }

    private Picture picture(ByteBuffer buffer) {
        var width = buffer.getInt(16);
        var height = buffer.getInt(20);
        requireThat(width > 0 && height > 0);
        var components = switch (buffer.get(25)) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw new FileDamaged(name);
        };
        var bytes = components * (buffer.get(24) == 16 ? 2 : 1);
        return new Picture(
                name, ContentType.PNG, width, height, components, bytes, 1, 1, Picture.Ink.LIGHT, bare.toByteArray());
    }

    /** A capital letter in front: without this part the picture cannot be drawn. */
    private static boolean isNeeded(String type) {
        return Character.isUpperCase(type.charAt(0));
    }

    private int checksum(int from, int length) {
        var checksum = new CRC32();
        checksum.update(content, from, length);
        return (int) checksum.getValue();
    }

    private void requireThat(boolean sound) {
        if (!sound) {
            throw new FileDamaged(name);
        }
    }
}
