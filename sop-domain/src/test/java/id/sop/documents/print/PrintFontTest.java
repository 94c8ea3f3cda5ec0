package id.sop.documents.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintFontTest {

    @Test
    void the_list_of_what_can_be_printed_is_that_of_the_fonts() throws IOException {
        try (var file = PrintFontTest.class.getResourceAsStream("/print/fonts/characters.txt")) {
            assertEquals(ranges(), new String(file.readAllBytes(), StandardCharsets.US_ASCII));
        }
    }

    /** Ten ranges a line; what to put into the file when a font changes. */
    private static String ranges() {
        BitSet shown = new BitSet();
        for (int c = ' '; c <= Character.MAX_CODE_POINT; c++) {
            shown.set(c, PrintFont.ALL.get(0).showing(c).isPresent());
        }
        List<String> ranges = new ArrayList<>();
        for (int from = shown.nextSetBit(0); from >= 0; from = shown.nextSetBit(shown.nextClearBit(from))) {
            int to = shown.nextClearBit(from) - 1;
            ranges.add(Integer.toHexString(from) + (to > from ? "-" + Integer.toHexString(to) : ""));
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ranges.size(); i++) {
            lines.append(ranges.get(i)).append(i % 10 == 9 || i == ranges.size() - 1 ? "\n" : " ");
        }
        return lines.toString();
    }
}
