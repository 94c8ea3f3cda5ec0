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
}
