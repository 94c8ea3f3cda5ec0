package id.sop.procedures.sheet;

import id.sop.shared.ArabicForms;
import java.util.ArrayList;
import java.util.List;

/** How wide a text will be in a font of a size, and where it wraps. */
final class TextMeasure {

    private static final char NO_BREAK = '\u00a0';
    private static final String HYPHEN = "-";
    private static final double ROUNDING = 1e-6;

    private final Typeface face;
    private final double fontSize;

    TextMeasure(Typeface face, double fontSize) {
        this.face = face;
        this.fontSize = fontSize;
    }

    double width(String text) {
        return ArabicForms.shaped(text).codePoints().mapToDouble(face::advance).sum() * fontSize / 1000;
    }

    /** The width of the longest piece that is not broken unless it must. */
    double longestPiece(String text) {
        return pieces(text).stream()
                .mapToDouble(piece -> width(piece.strip()))
                .max()
                .orElse(0);
    }

    /** A text whose number and unit stay on one line: "15 Menit". */
    static String unbroken(String text) {
        return text.replaceFirst("^(\\d+) ", "$1" + NO_BREAK);
    }

    /** The lines of a text in a width: broken at blanks and after slashes and hyphens, within a word only if it must. */
    List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && isWider((line + piece).strip(), width)) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
            breakWord(line, width, lines);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /** A column that is made as wide as its longest word holds it, whatever the rounding. */
    private boolean isWider(String text, double width) {
        return width(text) > width + ROUNDING;
    }

    /** Moves full lines off a line that holds one word too long for it. */
    private void breakWord(StringBuilder line, double width, List<String> lines) {
        while (isWider(line.toString().strip(), width) && line.length() > 1) {
            int fits = 1;
            while (fits < line.length() - 1 && width(line.substring(0, fits + 1) + HYPHEN) <= width) {
                fits++;
            }
            if (Character.isLowSurrogate(line.charAt(fits))) {
                fits += fits > 1 ? -1 : 1;
            }
            lines.add(line.substring(0, fits) + HYPHEN);
            line.delete(0, fits);
        }
    }

    /** The text in pieces between which a line may break; each keeps the blank that follows it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean joins = i + 1 < text.length() && text.charAt(i + 1) == ' ';
            if (c == ' ' || (c == '/' || c == '-') && !joins && i > from) {
                pieces.add(text.substring(from, i + 1));
                from = i + 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
