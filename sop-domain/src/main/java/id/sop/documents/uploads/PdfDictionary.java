package id.sop.documents.uploads;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is kept of the dictionary of a PDF object while it is looked at: its names and whole numbers, and which entries only refer to another object. */
final class PdfDictionary {

    /** Where the names of an object are kept that is no dictionary: a name, or a list. */
    static final String ITSELF = "";

    private static final String REFERENCE = " R";

    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, Long> integers = new HashMap<>();
    private String last;
    private boolean ambiguous;

    void put(String key, List<String> found) {
        ambiguous |= has(key) && !key.equals(last);
        names.put(key, found);
        integers.remove(key);
        last = null;
    }

    void put(String key, long number) {
        ambiguous |= has(key);
        integers.put(key, number);
        names.remove(key);
        last = key;
    }

    /** The number that was put last is the number of another object. */
    void lastRefers() {
        if (last != null) {
            put(last, List.of(reference(integers.get(last))));
        }
    }

    /** Stands for the object of that number among names, none of which has a blank. */
    static String reference(long number) {
        return number + REFERENCE;
    }

    static boolean isReference(String name) {
        return name.endsWith(REFERENCE);
    }

    static long referred(String reference) {
        return PdfValues.number(reference.substring(0, reference.length() - REFERENCE.length()));
    }

    /** Whether an entry stands in it twice: some programs take the first, and others the last. */
    boolean isAmbiguous() {
        return ambiguous;
    }

    boolean has(String key) {
        return names.containsKey(key) || integers.containsKey(key);
    }

    List<String> names(String key) {
        return names.getOrDefault(key, List.of());
    }

    /** The number; -1 where there is none, or one that is not written here. */
    long integer(String key) {
        return integers.getOrDefault(key, -1L);
    }
}
