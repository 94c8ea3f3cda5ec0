package id.sop.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The text by which a record is found: its fields in lower case, one after the other; and the pattern that finds it. */
public final class SearchText {

    private SearchText() {}

    /** The fields joined, in lower case, cut to the length of the column. */
    public static String of(int length, Object... fields) {
        var text = Arrays.stream(fields)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** A pattern for {@code like … escape '\'} that finds the words anywhere, in the order typed. */
    public static String pattern(String typed) {
        var escaped = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + escaped.replaceAll("\\s+", "%") + "%";
    }
}
