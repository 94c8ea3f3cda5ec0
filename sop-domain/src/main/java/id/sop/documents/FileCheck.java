package id.sop.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Decides by its content whether a file may be stored: type, size, and whether it is whole.
 *
 * <p>What a browser says about a file is never believed. The name must announce an accepted type, the content must be of
 * that very type, and nothing is decoded beyond the header of a picture.
 */
@ApplicationScoped
public class FileCheck {

    /** The largest file that is accepted, in bytes: 20 MB. */
    public static final int LARGEST_BYTES = 20 * 1024 * 1024;

    /** The largest picture that is accepted, in pixels; an A3 page scanned at 600 dpi has 70 million. */
    public static final long LARGEST_PIXELS = 100_000_000L;

    private final ContentDetector detector = new ContentDetector();

    /**
     * Refuses a size before the content is read, so that a large upload need not be held in memory.
     *
     * @param bytes the size the upload announces
     * @throws EmptyFile if there is no content
     * @throws FileTooLarge beyond {@link #LARGEST_BYTES}
     */
    public void checkSize(long bytes) {
        if (bytes <= 0) {
            throw new EmptyFile();
        }
        if (bytes > LARGEST_BYTES) {
            throw FileTooLarge.of(bytes, LARGEST_BYTES);
        }
    }

    /**
     * Checks a whole file.
     *
     * @param name the file name as the browser sent it; it is cleaned, never believed
     * @param content the whole content
     * @return the file, ready to be stored
     * @throws EmptyFile if there is no content
     * @throws FileTooLarge beyond {@link #LARGEST_BYTES}
     * @throws FileTypeNotAccepted if the name ends like none of the accepted types
     * @throws FileDisguised if the content is not what the name says
     * @throws FileDamaged if the file breaks off or its header cannot be read
     * @throws ImageTooLarge beyond {@link #LARGEST_PIXELS}
     */
    public CheckedFile check(String name, byte[] content) {
        checkSize(content.length);
        String cleanName = FileName.clean(name);
        ContentType announced = ContentType.announcedBy(cleanName)
                .orElseThrow(() -> new FileTypeNotAccepted(cleanName, ContentType.accepted()));

        detector.requireType(cleanName, announced, content);
        FileStructure.requireWhole(cleanName, announced, content);
        if (announced.isImage()) {
            ImageHeader.read(cleanName, announced, content).requireAtMost(LARGEST_PIXELS);
        }
        return new CheckedFile(cleanName, announced, content, sha256(content));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
