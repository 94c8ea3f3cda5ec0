package id.sop.documents.tables;

import java.text.Normalizer;

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

    /** Instead of the start of a cell, once the cell has begun with something else. */
    private static final int HARMLESS = -1;

    private FormulaGuard() {}

    /**
     * The text as it may stand in a cell: guarded at its start, and behind every character that ends a cell for a
     * spreadsheet with another list separator.
     */
    static String guard(String text) {
        StringBuilder guarded = new StringBuilder(text.length() + 1);
        int cellStart = 0;
        for (int character : text.codePoints().toArray()) {
            if (cellStart != HARMLESS && (isSign(character) || cellStart == 0 && isControl(character))) {
                guarded.insert(cellStart, '\'');
                cellStart = HARMLESS;
            } else if (!isSeenThrough(character)) {
                cellStart = HARMLESS;
            }
            guarded.appendCodePoint(character);
            if (CELL_ENDS.indexOf(character) >= 0) {
                cellStart = guarded.length();
            }
        }
        return guarded.toString();
    }

    private static boolean isSign(int character) {
        return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                .codePoints()
                .anyMatch(form -> SIGNS.indexOf(form) >= 0);
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
}
