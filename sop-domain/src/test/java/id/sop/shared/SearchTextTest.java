package id.sop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void fields_are_joined_in_lower_case_without_the_empty_ones() {
        assertEquals("0001/2026 dinas sosial", SearchText.of(100, "0001/2026", null, "Dinas SOSIAL"));
    }

    @Test
    void the_text_fits_its_column() {
        assertEquals("abcde", SearchText.of(5, "abcdefgh"));
        assertEquals("abcde", SearchText.of(5, "abcde"));
    }

    @Test
    void words_are_found_anywhere_in_the_order_typed() {
        assertEquals("%rapat%sosial%", SearchText.pattern("  Rapat   SOSIAL "));
        assertEquals("%%", SearchText.pattern(""));
    }

    @Test
    void signs_of_the_pattern_stand_for_themselves() {
        assertEquals("%100\\%\\_a\\\\b%", SearchText.pattern("100%_a\\b"));
    }
}
