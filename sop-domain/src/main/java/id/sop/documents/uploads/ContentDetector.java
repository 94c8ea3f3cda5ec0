package id.sop.documents.uploads;

import id.sop.shared.DomainException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Says by its first bytes what a file is. Two opinions must agree: Tika's signatures, which know a thousand other types
 * and so unmask them, and the exact opening of our own types, which Tika would also find further inside.
 */
final class ContentDetector {

    /** What Tika calls a content of which it knows nothing. */
    private static final Set<String> UNKNOWN = Set.of("application/octet-stream", "text/plain");

    private static final Set<String> HEIC =
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence");

    /** What an office knows by a word. */
    private static final Map<String, String> STRANGERS = Map.of(
            "image/gif", "GIF",
            "image/webp", "WebP",
            "image/bmp", "BMP",
            "text/html", "HTML",
            "application/xhtml+xml", "HTML",
            "application/zip", "ZIP",
            "application/rtf", "RTF",
            "application/x-tika-msoffice", "Word, Excel",
            "application/x-tika-ooxml", "Word, Excel");

    /** What makes a browser that guesses types take a file for a page or a script. */
    private static final Pattern PAGE_OR_SCRIPT = Pattern.compile(
            "<\\s*(?:!doctype|html|head|body|script|svg|iframe|img|object|embed|meta|title|\\?php)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final byte[] JPEG_OPENING = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_OPENING = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final List<byte[]> TIFF_OPENINGS =
            List.of(new byte[] {'I', 'I', '*', 0}, new byte[] {'M', 'M', 0, '*'});

    private static final String ARCHIVE = "ZIP";
    private static final byte[] ARCHIVE_END = {'P', 'K', 5, 6};

    /** The directory of a ZIP ends with 22 bytes and a comment of at most 65535. */
    private static final int ARCHIVE_TAIL = 22 + 65_535;

    private final MimeTypes signatures = MimeTypes.getDefaultMimeTypes();

    /**
     * Requires that the content is of the announced type and of no other.
     *
     * @throws HeicNotAccepted if it is a photograph of a telephone that only calls itself otherwise
     * @throws FileDisguised if it is of another type, or also passes for something else
     */
    void requireType(String name, ContentType announced, byte[] content) {
        int opening = opening(announced, content);
        if (opening < 0 || !isOnly(announced, content, opening)) {
            throw refusal(name, announced, mediaType(content, 0));
        }
        // A ZIP, and so a program for Java, is read from its end: anything may stand in front
        if (FileStructure.contains(content, ARCHIVE_END, content.length - ARCHIVE_TAIL)) {
            throw new FileDisguised(name, announced.name(), ARCHIVE);
        }
    }

    /** Whether it is nothing else, neither from its first byte on nor from where its type begins. */
    private boolean isOnly(ContentType announced, byte[] content, int opening) {
        return isOf(announced, mediaType(content, opening))
                && (opening == 0 || UNKNOWN.contains(mediaType(content, 0)) || isOf(announced, mediaType(content, 0)));
    }

    private static boolean isOf(ContentType announced, String mediaType) {
        return ContentType.ofMediaType(mediaType).equals(Optional.of(announced));
    }

    private String mediaType(byte[] content, int from) {
        try {
            return signatures
                    .detect(new ByteArrayInputStream(content, from, content.length - from), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    private static DomainException refusal(String name, ContentType announced, String found) {
        if (HEIC.contains(found)) {
            return new HeicNotAccepted(name);
        }
        var word = ContentType.ofMediaType(found).map(Enum::name).orElse(STRANGERS.get(found));
        return word == null || isOf(announced, found)
                ? new FileNotPlainlyOfItsType(name, announced)
                : new FileDisguised(name, announced.name(), word);
    }

    /** Where the type begins; -1 if it does not begin as it must. */
    private static int opening(ContentType type, byte[] content) {
        return switch (type) {
            case PDF -> PdfEdges.opening(content);
            case JPEG -> FileStructure.startsWith(content, JPEG_OPENING) ? 0 : -1;
            case PNG -> FileStructure.startsWith(content, PNG_OPENING) ? 0 : -1;
            case TIFF ->
                TIFF_OPENINGS.stream().anyMatch(opening -> FileStructure.startsWith(content, opening)) ? 0 : -1;
        };
    }

    /** Whether a browser that guesses types could take this for a page or a script. */
    static boolean isPageOrScript(String text) {
        return PAGE_OR_SCRIPT.matcher(text).find();
    }
}
