package id.sop.clients.persons;

import java.util.Set;
import java.util.regex.Pattern;

/** How a word of a name sounds in Indonesian, however it is spelled: Fitriani is Pitriyani. For comparing, never shown. */
final class PhoneticKey {

    /** In their order: what replaces what. */
    private static final String[][] SOUNDS = {
        {"ie", "i"},
        {"ee", "i"},
        {"oo", "u"},
        {"ae", "ai"},
        {"ph", "f"},
        {"v", "f"},
        {"ck", "k"},
        {"kh", "h"},
        {"ch", "h"},
        {"sy", "s"},
        {"sh", "s"},
        {"ts", "s"},
        {"dz", "z"},
        {"dh", "d"},
        {"th", "t"},
        {"q", "k"},
        {"x", "ks"},
        {"iy", "i"},
        {"uw", "u"},
        {"y", "i"},
        {"w", "u"},
        {"f", "p"}
    };

    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");
    private static final int LONG_ENOUGH = 3;

    private PhoneticKey() {}

    /** One key, or two of a word with a z, which some write s and others j; words sound alike if they share one. */
    static Set<String> of(String token) {
        var key = token;
        for (var sound : SOUNDS) {
            key = key.replace(sound[0], sound[1]);
        }
        key = end(DOUBLE.matcher(key).replaceAll("$1"));
        return key.contains("z") ? Set.of(key.replace('z', 's'), key.replace('z', 'j')) : Set.of(key);
    }

    private static String end(String key) {
        var shown = key.length() > LONG_ENOUGH && key.endsWith("h") ? key.substring(0, key.length() - 1) : key;
        return shown.replaceFirst("d$", "t").replaceFirst("b$", "p").replaceFirst("z$", "s");
    }

    static boolean isShared(String one, String other) {
        var keys = of(other);
        return of(one).stream().anyMatch(keys::contains);
    }
}
