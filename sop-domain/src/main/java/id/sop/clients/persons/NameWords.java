package id.sop.clients.persons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a name, which stand before it, are shortened, or were spelled otherwise before 1972. */
final class NameWords {

    private static final Set<String> TITLES = Set.of(
            ("h hj haji hajjah kh ust ustad ustadz ustadzah dr drs dra ir prof mr mrs sdr sdri bpk bapak ibu tn ny nn"
                            + " alm almh almarhum almarhumah raden rd rr rm ajeng roro")
                    .split(" "));

    private static final String MUHAMMAD = "muhammad";
    private static final String ABDUL = "abdul";

    private static final Map<String, String> IN_FULL = inFull(Map.of(
            MUHAMMAD,
            "moh mohd moch mochd much muh muhd mhd mhmd md mohamad mohamed mohammad mohammed mochamad mochammad muchamad muchammad"
                    + " muhamad mukhamad mukhammad",
            ABDUL,
            "abd",
            "siti",
            "st sitti",
            "nur",
            "noor",
            "ahmad",
            "ach achmad akhmad ahmat",
            "yusuf",
            "jusuf yusup jusup",
            "yahya",
            "jahja",
            "yunus",
            "junus"));

    private NameWords() {}

    private static Map<String, String> inFull(Map<String, String> forms) {
        var found = new HashMap<String, String>();
        forms.forEach((full, shorter) -> List.of(shorter.split(" ")).forEach(form -> found.put(form, full)));
        return Map.copyOf(found);
    }

    /** The words without titles, in full, in the present spelling, and "abdul" with the word that belongs to it. */
    static List<String> inFull(List<String> words) {
        var found = new ArrayList<String>();
        for (var word : withoutTitles(words)) {
            var full = full(word);
            if (!found.isEmpty() && found.get(found.size() - 1).equals(ABDUL)) {
                found.set(found.size() - 1, ABDUL + full);
            } else {
                found.add(full);
            }
        }
        if (found.size() > 1 && found.get(0).equals("m")) {
            found.set(0, MUHAMMAD);
        }
        return found;
    }

    private static List<String> withoutTitles(List<String> words) {
        int first = 0;
        while (first < words.size() - 1 && TITLES.contains(words.get(first))) {
            first++;
        }
        return words.subList(first, words.size());
    }

    private static String full(String word) {
        var spelled = word.replace("oe", "u")
                .replace("dj", "j")
                .replace("tj", "c")
                .replace("nj", "ny")
                .replace("sj", "sy");
        return IN_FULL.getOrDefault(spelled, spelled);
    }
}
