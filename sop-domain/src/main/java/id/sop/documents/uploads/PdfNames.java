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

    /** Entries whose value says what a thing is or does; elsewhere a name only names: a font, a layer, a colour. */
    private static final Set<String> KINDS = Set.of("S", "Subtype", "Type");

    /** Entries with a dictionary whose keys are chosen freely, for what the page refers to by them. */
    private static final Set<String> FREELY_NAMED = Set.of(
            "Font", "XObject", "ExtGState", "ColorSpace", "Pattern", "Shading", "Properties", "CharProcs", "Colorants");

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

    static void requireHarmlessKey(String file, String key) {
        requireHarmlessKind(file, key);
        if (ACTIVE_KEYS.contains(key)) {
            throw new PdfActive(file, key);
        }
        if (FILE_KEYS.contains(key)) {
            throw new PdfWithAttachments(file);
        }
    }

    /** Of the value of an entry. */
    static void requireHarmlessValue(String file, String key, String value) {
        if (KINDS.contains(key)) {
            requireHarmlessKind(file, value);
        }
    }

    /** Of a name that says what something is or does, or could be referred to for that. */
    static void requireHarmlessKind(String file, String kind) {
        if (ACTIVE.contains(kind)) {
            throw new PdfActive(file, kind);
        }
        if (FILES.contains(kind)) {
            throw new PdfWithAttachments(file);
        }
    }

    /** Whether the keys of a dictionary that stands in this entry mean nothing. */
    static boolean areKeysFree(String key) {
        return FREELY_NAMED.contains(key);
    }

    static void requireProportion(String file, String key, long number) {
        if (number > MOST.getOrDefault(key, Long.MAX_VALUE)) {
            throw new PdfOutOfProportion(file);
        }
    }
}
