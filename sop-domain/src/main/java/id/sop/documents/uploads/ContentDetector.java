package id.sop.documents.uploads;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Says by its first bytes what a file is. Two opinions must agree: Tika's signatures, which know a thousand other types
 * and so unmask them, and the exact opening of our own three types, which Tika would also find further inside.
 */
final class ContentDetector {

    private static final int START = 1024;
    private static final Pattern PDF_OPENING = Pattern.compile("%PDF-[12]\\.\\d");

    /** What makes a browser that guesses types take a file for a page or a script. */
    private static final Pattern PAGE_OR_SCRIPT = Pattern.compile(
            "<\\s*(?:!doctype|html|head|body|script|svg|iframe|img|object|embed|meta|title|\\?php)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final byte[] JPEG_OPENING = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_OPENING = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final String ARCHIVE = "ZIP";
    private static final byte[] ARCHIVE_END = {'P', 'K', 5, 6};

    /** The directory of a ZIP ends with 22 bytes and a comment of at most 65535. */
    private static final int ARCHIVE_TAIL = 22 + 65_535;

    private final MimeTypes signatures = MimeTypes.getDefaultMimeTypes();

    /** @throws FileDisguised if the content is not of the announced type, or also passes for something else */
    void requireType(String name, ContentType announced, byte[] content) {
        String found = mediaType(content);
        boolean same = ContentType.ofMediaType(found).equals(Optional.of(announced));
        if (!same || !opensAs(announced, content)) {
            throw new FileDisguised(name, announced.name(), same ? "?" : friendly(found));
        }
        // A ZIP, and so a program for Java, is read from its end: anything may stand in front
        if (FileStructure.contains(content, ARCHIVE_END, content.length - ARCHIVE_TAIL)) {
            throw new FileDisguised(name, announced.name(), ARCHIVE);
        }
    }

    private String mediaType(byte[] content) {
        try {
            return signatures
                    .detect(new ByteArrayInputStream(content), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    private static String friendly(String mediaType) {
        return ContentType.ofMediaType(mediaType).map(Enum::name).orElse(mediaType);
    }

    private static boolean opensAs(ContentType type, byte[] content) {
        return switch (type) {
            case PDF -> opensAsPdf(content);
            case JPEG -> FileStructure.startsWith(content, JPEG_OPENING);
            case PNG -> FileStructure.startsWith(content, PNG_OPENING);
        };
    }

    private static boolean opensAsPdf(byte[] content) {
        String start = new String(content, 0, Math.min(START, content.length), StandardCharsets.ISO_8859_1);
        return PDF_OPENING.matcher(start).lookingAt() && !isPageOrScript(start);
    }

    /** Whether a browser that guesses types could take this for a page or a script. */
    static boolean isPageOrScript(String text) {
        return PAGE_OR_SCRIPT.matcher(text).find();
    }
}
