package id.sop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @Test
    void fields_are_joined_in_lower_case_without_the_empty_ones() {
        assertEquals("0001 2026 dinas sosial", SearchText.of(100, "0001/2026", null, "Dinas SOSIAL"));
    }

    @Test
    void the_text_fits_its_column() {
        assertEquals("abcde", SearchText.of(5, "abcdefgh"));
        assertEquals("abcde", SearchText.of(5, "abcde"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jum\u2019at|jumat",
                "Ma\u02BCruf|ma'ruf",
                "per\u00ADmo\u00ADhonan|permohonan",
                "Dinas\u200BSosial|DinasSosial",
                "e\u0301valuasi|\u00E9valuasi",
                "\uFB01nal|final",
                "anak\u2011anak|anak-anak",
                "H.M. Yamin|H. M. Yamin",
                "KEPUTUSAN  No. 12|keputusan no 12",
                "400.9.2|400.9.2"
            })
    void what_is_stored_is_found_by_what_is_typed_and_the_other_way_round(String one, String other) {
        assertTrue(finds(one, other), () -> SearchText.of(100, one) + " by " + SearchText.patterns(other));
        assertTrue(finds(other, one), () -> SearchText.of(100, other) + " by " + SearchText.patterns(one));
    }

    @Test
    void words_are_found_in_whatever_order_they_are_typed() {
        assertTrue(finds("Undangan rapat koordinasi", "koordinasi undangan"));
    }

    @Test
    void a_number_is_one_word() {
        assertEquals(List.of("%400 9 2%", "%rapat%"), SearchText.patterns(" 400.9.2  Rapat"));
    }

    @Test
    void signs_alone_find_nothing_but_that_of_a_percentage() {
        assertEquals(List.of(), SearchText.patterns("_ - \u201C"));
        assertEquals(List.of("%100\\%%"), SearchText.patterns("100%"));
    }

    @Test
    void signs_stand_for_themselves_where_a_text_is_only_in_lower_case() {
        assertEquals(List.of("%100\\%\\_a\\\\b%", "%rapat%"), SearchText.rawPatterns("100%_a\\b Rapat"));
    }

    @Test
    void two_that_were_written_differently_have_one_key() {
        assertEquals(SearchText.key(100, "005/12-DINSOS/2026"), SearchText.key(100, "005 / 12 \u2013 Dinsos / 2026"));
        assertEquals("abc", SearchText.key(3, "a b c d"));
        assertNull(SearchText.key(3, null));
    }

    private static boolean finds(String stored, String typed) {
        var text = SearchText.of(100, stored);
        return SearchText.patterns(typed).stream()
                .allMatch(pattern -> text.contains(pattern.substring(1, pattern.length() - 1)));
    }
}
