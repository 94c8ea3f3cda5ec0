package id.sop.documents.uploads;

import java.util.Arrays;

/** Signatures: whether a mark stands in a file. */
final class FileStructure {

    private FileStructure() {}

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
