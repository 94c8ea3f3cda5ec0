package id.sop.documents;

import java.text.Normalizer;
import java.util.stream.IntStream;

/**
 * Keeps a text in a CSV file from becoming a formula: where a spreadsheet might start a cell with {@code = + - @ | %} or
 * a control character, {@code '} is put before it. So does OWASP's page on CSV injection advise; byte order marks,
 * blanks and quotes before the sign, and the wide and small forms of the signs, are seen through as well.
 */
final class FormulaGuard {

    private static final String SIGNS = "=+-@|%\u2212";
    private static final String CONTROLS = "\t\r\n\0";
    private static final String QUOTES = "'\"`\u00B4\u00AB\u00BB\u2018\u2019\u201A\u201C\u201D\u201E\u2039\u203A";
    private static final String CELL_ENDS = ";,\t\r\n";

    private FormulaGuard() {}

    /**
     * The text as it may stand in a cell: guarded at its start, and behind every character that ends a cell for a
     * spreadsheet with another list separator.
     */
    static String guard(String text) {
        StringBuilder guarded = new StringBuilder(text.length() + 1);
        boolean cellStart = true;
        for (int at = 0; at < text.length(); at++) {
            if (cellStart && startsFormula(text, at)) {
                guarded.append('\'');
            }
            guarded.append(text.charAt(at));
            cellStart = CELL_ENDS.indexOf(text.charAt(at)) >= 0;
        }
        return guarded.toString();
    }

    private static boolean startsFormula(String text, int from) {
        boolean veryStart = from == 0;
        for (int at = from; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (isSign(character) || veryStart && isControl(character)) {
                return true;
            }
            if (!isSeenThrough(character)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSign(int character) {
        return anyIn(SIGNS, Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
    }

    private static boolean isControl(int character) {
        return CONTROLS.indexOf(character) >= 0;
    }

    private static boolean isSeenThrough(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || QUOTES.indexOf(character) >= 0;
    }

    private static boolean anyIn(String wanted, String text) {
        IntStream characters = text.codePoints();
        return characters.anyMatch(character -> wanted.indexOf(character) >= 0);
    }
}
