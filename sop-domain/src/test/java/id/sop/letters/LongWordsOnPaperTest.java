package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.documents.print.Letterhead;
import id.sop.documents.print.PaperWords;
import id.sop.documents.print.PdfPrinter;
import id.sop.documents.print.Signature;
import id.sop.testbed.PrintedPaper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LongWordsOnPaperTest {

    private static final String WORD = "X".repeat(250);

    @Test
    void a_word_without_end_leaves_the_page_in_no_field_of_a_slip() throws IOException {
        Map<String, Object> slip = new HashMap<>(PrintSamples.slip(WORD, WORD));
        slip.put("letterhead", new Letterhead(WORD, WORD, WORD, List.of(WORD, WORD), Optional.empty()));
        slip.put("dueOn", WORD);
        slip.put("signature", new Signature(WORD, Optional.empty(), WORD, WORD, WORD));
        slip.put("printed", WORD.substring(0, 120));

        byte[] pdf = new PdfPrinter().print(new DispositionSlip().key(), new PaperWords(DispositionSlip.class), slip);

        try (var paper = new PrintedPaper("slip-long-words", pdf)) {
            assertEquals(List.of(), paper.outside());
        }
    }
}
