package id.sop.documents.print;

import java.util.stream.Collectors;

/** What a text will be on paper, for who accepts or places it before there is a PDF. */
public final class PrintedText {

    private static final int MOST_NAMED = 10;

    private PrintedText() {}

    /** How wide a character that the printed font lacks is in the font that shows it instead, in thousandths of the font size. */
    public static double advance(int character, PdfCanvas.Face face) {
        return PrintRun.of(Character.toString(character), PrintFont.ALL.get(face.ordinal())).stream()
                .mapToDouble(PrintRun::width)
                .sum();
    }

    /** What of a text no print can show, each character once; the empty string where all can be printed. */
    public static String lost(String text) {
        return text.codePoints()
                .filter(c -> !isShown(c))
                .distinct()
                .limit(MOST_NAMED)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }

    /** What only guides the characters around it is not missed. */
    private static boolean isShown(int c) {
        return PrintFont.ALL.get(0).showing(c).isPresent()
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || c == 0x2011
                || c >= 0xFE00 && c <= 0xFE0F;
    }
}
