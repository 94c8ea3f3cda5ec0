package id.sop.backup;

import java.util.ArrayList;
import java.util.List;

/** A row as one line of text: values between tabs, {@code \N} for none, and what would break the line written with a backslash. */
final class RowText {

    private static final String NONE = "\\N";

    private RowText() {}

    static String line(List<String> values) {
        var line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            append(line, values.get(i));
        }
        return line.append('\n').toString();
    }

    private static void append(StringBuilder line, String value) {
        if (value == null) {
            line.append(NONE);
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            switch (character) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(character);
            }
        }
    }

    /** The values of a line without its end. */
    static List<String> values(String line) {
        var values = new ArrayList<String>();
        for (var part : line.split("\t", -1)) {
            values.add(part.equals(NONE) ? null : plain(part));
        }
        return values;
    }

    private static String plain(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        var value = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            var character = written.charAt(i);
            if (character != '\\') {
                value.append(character);
                continue;
            }
            i++;
            value.append(
                    switch (i < written.length() ? written.charAt(i) : ' ') {
                        case '\\' -> '\\';
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> throw new IllegalStateException("No row: " + written);
                    });
        }
        return value.toString();
    }
}
