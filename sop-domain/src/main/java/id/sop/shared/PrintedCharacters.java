package id.sop.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.stream.Collectors;

/** The characters that the fonts of the prints can show, as a file beside the fonts lists them. */
public final class PrintedCharacters {

    private static final String FILE = "/print/fonts/characters.txt";
    private static final int MOST_NAMED = 10;
    private static final BitSet SHOWN = read();

    private PrintedCharacters() {}

    private static BitSet read() {
        try (InputStream file = PrintedCharacters.class.getResourceAsStream(FILE)) {
            BitSet shown = new BitSet();
            for (String range : new String(file.readAllBytes(), StandardCharsets.US_ASCII).split("\\s+")) {
                String[] ends = range.split("-");
                shown.set(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16) + 1);
            }
            return shown;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
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
        return SHOWN.get(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || c == 0x2011
                || c >= 0xFE00 && c <= 0xFE0F;
    }
}
