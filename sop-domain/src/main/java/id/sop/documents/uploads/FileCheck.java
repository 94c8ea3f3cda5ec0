package id.sop.documents.uploads;

import id.sop.shared.DomainException;
import id.sop.shared.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Decides by its content whether a file may be stored: type, size, whether it is whole, and whether it only shows something.
 *
 * <p>What a browser says about a file is never believed. The name must announce an accepted type, the content must be of that very type. A PDF is stored
 * as it came, or not at all; a picture is written anew, and a TIFF becomes pages. All of it together takes a third of the heap at most, and no file more work than a limit.
 */
@ApplicationScoped
public class FileCheck {

    /** The largest file that is accepted, in bytes: 20 MB. */
    public static final int LARGEST_BYTES = 20 * 1024 * 1024;

    /** The largest picture that is accepted, in pixels; an A3 page scanned at 600 dpi has 70 million. */
    public static final long LARGEST_PIXELS = 100_000_000L;

    /** All pages of a TIFF together: 170 sheets of A4 at 300 dpi. */
    private static final long MOST_PIXELS_OF_PAGES = 1_500_000_000L;

    private static final Pattern HEIC = Pattern.compile("\\.hei[cf]$", Pattern.CASE_INSENSITIVE);

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
     * @throws HeicNotAccepted if it is a photograph as new telephones take it
     * @throws FileDisguised if the content is not what the name says
     * @throws FileDamaged if the file breaks off or cannot be opened
     * @throws ImageTooLarge beyond {@link #LARGEST_PIXELS}, or beyond what this server can draw
     * @throws PdfActive if a PDF can do something by itself
     * @throws PdfEncrypted if a PDF opens with a password only
     * @throws PdfWithAttachments if a PDF carries files
     * @throws PdfNotPlain if a PDF hides something
     * @throws PdfOutOfProportion if a PDF is far larger once opened than any paper
     * @throws ChecksBusy if too many files are being checked at once
     */
    public CheckedFile check(String name, byte[] content) {
        checkSize(content.length);
        String cleanName = FileName.clean(name);
        ContentType announced = ContentType.announcedBy(cleanName).orElseThrow(() -> unaccepted(cleanName));

        detector.requireType(cleanName, announced, content);
        return switch (announced) {
            case PDF -> pdf(cleanName, content);
            case JPEG, PNG -> picture(cleanName, announced, content);
            case TIFF -> pages(cleanName, content);
        };
    }

    private static DomainException unaccepted(String name) {
        return HEIC.matcher(name).find()
                ? new HeicNotAccepted(name)
                : new FileTypeNotAccepted(name, ContentType.accepted());
    }

    private CheckedFile pdf(String name, byte[] content) {
        PdfEdges.requireEnd(name, content);
        return memory.with(name, MEMORY_OF_A_PDF, () -> {
            PdfCheck.requirePlain(name, content);
            PdfPages.requirePages(name, content);
            return new CheckedFile(name, ContentType.PDF, content, Fingerprint.of(content), Treatment.AS_GIVEN);
        });
    }

    private CheckedFile picture(String name, ContentType type, byte[] content) {
        Picture picture = Picture.read(name, type, content);
        int kept = reduction(picture);
        byte[] copy = memory.with(name, picture.memory(kept), () -> PictureCopy.of(picture, kept));
        Treatment treatment = kept == 1 ? Treatment.WRITTEN_ANEW : Treatment.REDUCED;
        return new CheckedFile(name, type, copy, Fingerprint.of(copy), treatment);
    }

    private CheckedFile pages(String name, byte[] content) {
        var pages = new TiffFile(name, content).read();
        long pixels = pages.stream().mapToLong(page -> page.picture().pixels()).sum();
        if (pixels > MOST_PIXELS_OF_PAGES) {
            throw new ImageTooLarge(name, pixels / 1_000_000, MOST_PIXELS_OF_PAGES / 1_000_000);
        }
        var kept = pages.stream().map(page -> reduction(page.picture())).toList();
        long most = IntStream.range(0, pages.size())
                .mapToLong(i -> pages.get(i).picture().memory(kept.get(i)))
                .max()
                .orElse(0);
        byte[] pdf = memory.with(name, most + LARGEST_BYTES, () -> TiffPages.pdf(pages, kept));
        checkSize(pdf.length);
        boolean whole = kept.stream().allMatch(n -> n == 1);
        return new CheckedFile(
                FileName.ofPages(name),
                ContentType.PDF,
                pdf,
                Fingerprint.of(pdf),
                whole ? Treatment.MADE_PAGES : Treatment.MADE_REDUCED_PAGES);
    }

    /** Every how manieth pixel this server can bear. */
    private int reduction(Picture picture) {
        picture.requireAtMost(LARGEST_PIXELS);
        for (int reduction = 1; reduction <= GREATEST_REDUCTION; reduction++) {
            if (memory.bears(picture.memory(reduction))) {
                return reduction;
            }
        }
        throw new ImageTooLarge(picture.name(), picture.pixels() / 1_000_000, bearable(picture));
    }

    /** The millions of pixels of such a picture that this server could draw. */
    private long bearable(Picture picture) {
        return (long) (picture.pixels() * (memory.all() / (double) picture.memory(GREATEST_REDUCTION))) / 1_000_000;
    }
}
