package id.sop.procedures.sheet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypefaceTest {

    private static final double LEAST_WASTE = 1.5;

    @ParameterizedTest
    @CsvSource({"LIBERATION_SANS, Regular", "LIBERATION_SANS_BOLD, Bold"})
    void no_character_of_the_printed_font_is_wider_than_it_is_measured(Typeface face, String file) throws IOException {
        try (TrueTypeFont font = font(file)) {
            var characters = font.getUnicodeCmapLookup();

            IntStream.rangeClosed(' ', 0xffff).forEach(c -> {
                int glyph = characters.getGlyphId(c);
                if (glyph != 0 && !isUnseen(c)) {
                    assertTrue(width(font, glyph) <= face.advance(c) + 0.01, () -> Character.toString(c));
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"LIBERATION_SANS, Regular", "LIBERATION_SANS_BOLD, Bold"})
    void what_offices_write_is_measured_to_the_thousandth(Typeface face, String file) throws IOException {
        try (TrueTypeFont font = font(file)) {
            var characters = font.getUnicodeCmapLookup();

            IntStream.concat(IntStream.range(' ', 127), "\u00a0•–—×‘’“”".chars())
                    .forEach(c -> assertTrue(
                            face.advance(c) - width(font, characters.getGlyphId(c)) < LEAST_WASTE,
                            () -> Character.toString(c)));
        }
    }

    /** Joiners, direction marks and the like, of which nothing is printed, and the hyphen that keeps a line together. */
    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT || c == '\u2011' || c == '\u202f';
    }

    private static TrueTypeFont font(String file) throws IOException {
        try (var in = TypefaceTest.class.getResourceAsStream("/print/fonts/LiberationSans-" + file + ".ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    private static double width(TrueTypeFont font, int glyph) {
        try {
            return font.getAdvanceWidth(glyph) * 1000.0 / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
