package id.sop.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Whether a file also ends as its type must: an interrupted scan or transfer leaves the end out. */
final class FileStructure {

    private static final int PDF_TAIL = 1024;
    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG_END = {(byte) 0xFF, (byte) 0xD9};
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};

    private FileStructure() {}

    /**
     * Looks for the end mark. Of a PDF it must stand within the last 1024 bytes (ISO 32000-1, annex H); cameras write
     * further data behind the end of a JPEG, so there it may stand anywhere; behind the end of a PNG nothing may stand.
     *
     * @throws FileDamaged if the end is missing
     */
    static void requireWhole(String name, ContentType type, byte[] content) {
        boolean whole = switch (type) {
            case PDF -> contains(content, PDF_END, content.length - PDF_TAIL);
            case JPEG -> contains(content, JPEG_END, 0);
            case PNG -> startsWith(content, PNG_END, content.length - PNG_END.length);
        };
        if (!whole) {
            throw new FileDamaged(name);
        }
    }

    static boolean startsWith(byte[] content, byte[] opening) {
        return startsWith(content, opening, 0);
    }

    private static boolean contains(byte[] content, byte[] mark, int from) {
        for (int at = content.length - mark.length; at >= Math.max(0, from); at--) {
            if (startsWith(content, mark, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] content, byte[] mark, int at) {
        return at >= 0
                && at + mark.length <= content.length
                && Arrays.equals(content, at, at + mark.length, mark, 0, mark.length);
    }
}
