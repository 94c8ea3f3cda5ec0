package id.sop.documents.uploads;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Signatures: whether a file opens, ends or carries on as its type must. */
final class FileStructure {

    private static final int PDF_TAIL = 1024;
    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    private FileStructure() {}

    /**
     * Looks for the end mark of a PDF within its last 1024 bytes (ISO 32000-1, annex H): an interrupted scan or transfer leaves it out.
     *
     * @throws FileDamaged if the end is missing
     */
    static void requirePdfEnd(String name, byte[] content) {
        if (!contains(content, PDF_END, content.length - PDF_TAIL)) {
            throw new FileDamaged(name);
        }
    }

    static boolean startsWith(byte[] content, byte[] opening) {
        return standsAt(content, opening, 0);
    }

    /** Whether the mark stands anywhere behind a place. */
    static boolean contains(byte[] content, byte[] mark, int from) {
        for (int at = content.length - mark.length; at >= Math.max(0, from); at--) {
            if (standsAt(content, mark, at)) {
                return true;
            }
        }
        return false;
    }

    static boolean standsAt(byte[] content, byte[] mark, int at) {
        return at >= 0
                && at + mark.length <= content.length
                && Arrays.equals(content, at, at + mark.length, mark, 0, mark.length);
    }
}
