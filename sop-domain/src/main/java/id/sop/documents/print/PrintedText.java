package id.sop.documents.print;

/** How wide a text will be on paper, for who places it before there is a PDF. */
public final class PrintedText {

    private PrintedText() {}

    /** How wide a character that the printed font lacks is in the font that shows it instead, in thousandths of the font size. */
    public static double advance(int character, PdfCanvas.Face face) {
        return PrintRun.of(Character.toString(character), PrintFont.ALL.get(face.ordinal())).stream()
                .mapToDouble(PrintRun::width)
                .sum();
    }

    /** Whether some font shows a character, or nothing of it is to be seen. */
    public static boolean isPrintable(int character) {
        int printed = PrintRun.printed(character);
        return printed == 0
                || Character.isWhitespace(character)
                || PrintFont.ALL.get(0).showing(printed).isPresent();
    }
}
