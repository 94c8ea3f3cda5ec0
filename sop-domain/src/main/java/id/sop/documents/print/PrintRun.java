package id.sop.documents.print;

import id.sop.shared.ArabicForms;
import java.util.ArrayList;
import java.util.List;

/** A piece of a printed line that stands in one font, in the order from left to right. */
record PrintRun(PrintFont font, String text) {

    private static final int UNKNOWN = '?';

    /** The pieces of a line in a face, with other fonts where that lacks a character. */
    static List<PrintRun> of(String line, PrintFont face) {
        List<PrintRun> runs = new ArrayList<>();
        ArabicForms.onPaper(line)
                .codePoints()
                .map(PrintRun::printed)
                .filter(c -> c != 0)
                .forEach(c -> {
                    PrintFont font = face.showing(c).orElse(face);
                    String shown = Character.toString(font.shows(c) ? c : UNKNOWN);
                    PrintRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
                    if (last != null && last.font() == font) {
                        runs.set(runs.size() - 1, new PrintRun(font, last.text() + shown));
                    } else {
                        runs.add(new PrintRun(font, shown));
                    }
                });
        return runs;
    }

    /** The character that looks like one of which only the breaking of lines is different; 0 for what only guides other characters. */
    static int printed(int c) {
        return switch (c) {
            case 0x00A0, 0x202F -> ' ';
            case 0x2011 -> '-';
            case 0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF -> 0;
            default -> c;
        };
    }

    /** In thousandths of the font size. */
    double width() {
        return text.codePoints().mapToDouble(font::advance).sum();
    }
}
