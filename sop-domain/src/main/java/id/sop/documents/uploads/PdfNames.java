package id.sop.documents.uploads;

import java.util.Map;
import java.util.Set;

/** The names by which a PDF does more than show pages, and the entries that make a program reserve memory. */
final class PdfNames {

    /** Actions, media and forms that act: what PDF/A forbids as well (ISO 19005-2, 6.5), and links into other files. */
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "RichMedia",
            "Rendition",
            "Movie",
            "Sound",
            "GoToE",
            "GoToR",
            "GoTo3DView",
            "XFA");

    /** The same, but so short that only a key is meant: a script, additional actions, data of another file, a drawing in space. */
    private static final Set<String> ACTIVE_KEYS = Set.of("JS", "AA", "FFilter", "3DD");

    private static final Set<String> FILES = Set.of("EmbeddedFile", "EmbeddedFiles", "FileAttachment");
    private static final Set<String> FILE_KEYS = Set.of("EF", "Collection");
    private static final Set<String> LOCKS = Set.of("Encrypt");

    /** What a program reserves memory for: a row of a picture, the table of the objects. */
    private static final Map<String, Long> MOST = Map.of(
            "Columns", 100_000L,
            "Colors", 32L,
            "BitsPerComponent", 32L,
            "Width", 100_000L,
            "Height", 100_000L,
            "Size", (long) PdfCheck.MOST_PLACES,
            "Index", (long) PdfCheck.MOST_PLACES);

    private PdfNames() {}

    static void requireHarmless(String file, String name, boolean key) {
        if (ACTIVE.contains(name) || key && ACTIVE_KEYS.contains(name)) {
            throw new PdfActive(file, name);
        }
        if (FILES.contains(name) || key && FILE_KEYS.contains(name)) {
            throw new PdfWithAttachments(file);
        }
        if (key && LOCKS.contains(name)) {
            throw new PdfEncrypted(file);
        }
    }

    static void requireProportion(String file, String key, long number) {
        if (number > MOST.getOrDefault(key, Long.MAX_VALUE)) {
            throw new PdfNotPlain(file);
        }
    }
}
