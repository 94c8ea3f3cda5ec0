package id.sop.documents.uploads;

import id.sop.shared.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Decides by its content whether a file may be stored: type, size, whether it is whole, and whether it only shows something.
 *
 * <p>What a browser says about a file is never believed. The name must announce an accepted type, the content must be of that very type. A PDF is stored
 * as it came, or not at all; a picture is written anew. All of it together takes a third of the heap at most, and no file more work than a limit.
 */
@ApplicationScoped
public class FileCheck {

    /** The largest file that is accepted, in bytes: 20 MB. */
    public static final int LARGEST_BYTES = 20 * 1024 * 1024;

    /** The largest picture that is accepted, in pixels; an A3 page scanned at 600 dpi has 70 million. */
    public static final long LARGEST_PIXELS = 100_000_000L;

    /** What checking a PDF may take: its objects, and what holds objects unpacked. */
    private static final long MEMORY_OF_A_PDF = 96L << 20;

    /** The greatest reduction: every eighth pixel. */
    private static final int GREATEST_REDUCTION = 8;

    private final ContentDetector detector = new ContentDetector();
    private final CheckMemory memory;

    public FileCheck() {
        this(CheckMemory.ofThisServer());
    }

    FileCheck(CheckMemory memory) {
        this.memory = memory;
    }

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
     * @throws FileDamaged if the file breaks off or cannot be opened
     * @throws ImageTooLarge beyond {@link #LARGEST_PIXELS}, or beyond what this server can draw
     * @throws PdfActive if a PDF can do something by itself
     * @throws PdfEncrypted if a PDF is locked
     * @throws PdfWithAttachments if a PDF carries files
     * @throws PdfNotPlain if a PDF hides something or is out of proportion
     * @throws ChecksBusy if too many files are being checked at once
     */
    public CheckedFile check(String name, byte[] content) {
        checkSize(content.length);
        String cleanName = FileName.clean(name);
        ContentType announced = ContentType.announcedBy(cleanName)
                .orElseThrow(() -> new FileTypeNotAccepted(cleanName, ContentType.accepted()));

        detector.requireType(cleanName, announced, content);
        return announced.isImage() ? picture(cleanName, announced, content) : pdf(cleanName, content);
    }

    private CheckedFile pdf(String name, byte[] content) {
        FileStructure.requirePdfEnd(name, content);
        return memory.with(name, MEMORY_OF_A_PDF, () -> {
            PdfCheck.requirePlain(name, content);
            PdfPages.requirePages(name, content);
            return new CheckedFile(name, ContentType.PDF, content, Fingerprint.of(content), Treatment.AS_GIVEN);
        });
    }

    private CheckedFile picture(String name, ContentType type, byte[] content) {
        Picture picture = Picture.read(name, type, content);
        picture.requireAtMost(LARGEST_PIXELS);
        int reduction = 1;
        while (!memory.bears(picture.memory(reduction))) {
            reduction++;
            if (reduction > GREATEST_REDUCTION) {
                throw new ImageTooLarge(name, picture.pixels() / 1_000_000, bearable(picture));
            }
        }
        int kept = reduction;
        byte[] copy = memory.with(name, picture.memory(kept), () -> PictureCopy.of(picture, kept));
        Treatment treatment = kept == 1 ? Treatment.WRITTEN_ANEW : Treatment.REDUCED;
        return new CheckedFile(name, type, copy, Fingerprint.of(copy), treatment);
    }

    /** The millions of pixels of such a picture that this server could draw. */
    private long bearable(Picture picture) {
        return (long) (picture.pixels() * (memory.all() / (double) picture.memory(GREATEST_REDUCTION))) / 1_000_000;
    }
}
