package id.sop.documents.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintedTextTest {

    @Test
    void what_offices_write_can_be_printed() {
        assertEquals("", PrintedText.lost("Surat\u00a0“Jum’at” B\u201112 – ✓ ☐ → ≥ ﷺ السلام \uD83D\uDE00\uFE0F\n"));
    }

    @Test
    void the_rest_is_named_once_each() {
        assertEquals("漢 字 \uA9A9", PrintedText.lost("Surat 漢字漢 \uA9A9"));
    }
}
