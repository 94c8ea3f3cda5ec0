package id.sop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class ArabicFormsTest {

    @Test
    void letters_join_their_neighbours() {
        assertEquals("\uFEB3\uFEFC\uFEE1", ArabicForms.shaped("سلام"));
    }

    @Test
    void a_letter_joins_over_a_mark_and_not_over_a_blank() {
        assertEquals("\uFE91\u064E\uFEF4\uFE96", ArabicForms.shaped("ب\u064Eيت"));
        assertEquals("\uFE8F \uFE95", ArabicForms.shaped("ب ت"));
    }

    @Test
    void a_line_is_written_from_right_to_left_but_not_the_numbers_and_latin_words_in_it() {
        assertEquals("Salam (12) \uFEEE\uFEEB", ArabicForms.onPaper("Salam هو (12)"));
    }

    @Test
    void other_text_stays_as_it_is() {
        String text = "Surat masuk – B‑12";

        assertSame(text, ArabicForms.onPaper(text));
    }
}
