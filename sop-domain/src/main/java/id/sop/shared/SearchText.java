package id.sop.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text by which a record is found, and the patterns that find it: both in one form, in which it does not matter how something was typed. There are
 * lower case letters without marks, digits and the sign of a percentage; what joins words is a space, an apostrophe and what cannot be seen is
 * nothing.
 */
public final class SearchText {

    /** The characters by which texts are sorted; those behind them sort no more. */
    static final int LONGEST_ORDER = 200;

    /** As many words as a person looks for; what is typed behind them narrows no more. */
    private static final int MOST_WORDS = 12;

    private static final Pattern NOTHING =
            Pattern.compile("[\\p{M}\\p{Cf}'\u2018\u2019\u201B\u02BC\u02BB`\u00B4\u2032]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private SearchText() {}

    /** The fields joined, in the form in which they are found, cut to the length of the column. */
    public static String of(int length, Object... fields) {
        return cut(
                length,
                normal(Arrays.stream(fields)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(" "))));
    }

    /** A text in that form. */
    public static String normal(String text) {
        var visible = NOTHING.matcher(text).replaceAll("");
        var plain = NOTHING.matcher(Normalizer.normalize(visible, Normalizer.Form.NFKD))
                .replaceAll("");
        return BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** A text in that form without its spaces, by which two that were written differently are held to be the same, cut to a length; null of none. */
    public static String key(int length, String text) {
        return text == null ? null : cut(length, normal(text).replace(" ", ""));
    }

    /**
     * A text in the form by which lists are sorted: "anggrek" before "Zebra", "École" among those with E. As lower case letters without marks it has
     * the same order in every database; null of none.
     */
    public static String order(String text) {
        return text == null ? null : cut(LONGEST_ORDER, normal(text));
    }

    private static String cut(int length, String text) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** A pattern for {@code like … escape '\'} for each word typed, which finds it anywhere in such a text; none if nothing typed can be looked for. */
    public static List<String> patterns(String typed) {
        return words(typed)
                .map(SearchText::normal)
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replace("%", "\\%") + "%")
                .toList();
    }

    /** The same for a text that is only in lower case: patterns for {@code like … escape '\'}. */
    public static List<String> rawPatterns(String typed) {
        return words(typed)
                .map(word -> word.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_"))
                .map(word -> "%" + word + "%")
                .toList();
    }

    private static Stream<String> words(String typed) {
        return Arrays.stream(typed.strip().split("[\\s\\u00A0]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS);
    }
}
