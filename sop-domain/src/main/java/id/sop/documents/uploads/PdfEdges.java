package id.sop.documents.uploads;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where a PDF begins and ends in its file: what passed through a printer, a mail or a disk carries a few bytes before it and blanks behind it. */
final class PdfEdges {

    /** As far as programs look for the beginning and for the end (ISO 32000-1, annex H). */
    private static final int NEAR = 1024;

    /** Blanks, the mark of an encoding, a printer's commands; what a page, a script or a program would need is not among them. */
    private static final Pattern OPENING =
            Pattern.compile("(?:\u00ef\u00bb\u00bf|[\\x00\\s\\x1b\\w.,:@%+=\"-])*?(?=%PDF-[12]\\.\\d)");

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte END_OF_TEXT = 0x1A;

    private PdfEdges() {}

    /** Where the PDF begins; -1 if nothing begins near the first byte, or behind something that is not idle. */
    static int opening(byte[] content) {
        var start = new String(content, 0, Math.min(NEAR, content.length), StandardCharsets.ISO_8859_1);
        var opening = OPENING.matcher(start);
        return opening.lookingAt() ? opening.end() : -1;
    }

    /**
     * Looks for the end mark near the last byte that is no padding: an interrupted scan or transfer leaves it out.
     *
     * @throws FileDamaged if the end is missing
     */
    static void requireEnd(String name, byte[] content) {
        var end = content.length;
        while (end > 0 && (PdfLexer.isBlank(content[end - 1]) || content[end - 1] == END_OF_TEXT)) {
            end--;
        }
        if (!FileStructure.contains(content, END, end - NEAR)) {
            throw new FileDamaged(name);
        }
    }
}
