package id.sop.documents.uploads;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is kept of the dictionary of a PDF object while it is looked at: its names and whole numbers, and which entries only refer to another object. */
final class PdfDictionary {

    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, Long> integers = new HashMap<>();
    private String last;

    void put(String key, List<String> found) {
        names.put(key, found);
        integers.remove(key);
        last = null;
    }

    void put(String key, long number) {
        integers.put(key, number);
        names.remove(key);
        last = key;
    }

    /** The number that was put last is the number of another object. */
    void lastRefersIf(boolean refers) {
        if (refers && last != null) {
            integers.put(last, -1L);
            last = null;
        }
    }

    boolean has(String key) {
        return names.containsKey(key) || integers.containsKey(key);
    }

    /** Whether the entry stands here, as one name or a list of names. */
    boolean hasNames(String key) {
        return names.containsKey(key);
    }

    List<String> names(String key) {
        return names.getOrDefault(key, List.of());
    }

    /** The number; -1 where there is none, or one that is not written here. */
    long integer(String key) {
        return integers.getOrDefault(key, -1L);
    }
}
