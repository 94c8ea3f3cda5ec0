package id.sop.documents.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "surat masuk.pdf > surat masuk.pdf",
                "Surat   dari   Bupati.PDF > Surat dari Bupati.PDF",
                "../../etc/passwd.png > passwd.png",
                "C:\\fakepath\\foto.jpg > foto.jpg",
                "..pdf > pdf",
                "surat.pdf... > surat.pdf",
                "a:b*c?d|e.pdf > a-b-c-d-e.pdf",
                "Surat%20Undangan.pdf > Surat Undangan.pdf",
                "Surat %22penting%22.pdf > Surat -penting-.pdf",
                "Caf%C3%A9.pdf > Caf\u00e9.pdf",
                "naik 50%ab.pdf > naik 50-ab.pdf",
                "100%2525.pdf > 100-25.pdf",
                "filename\"; x=y.pdf > filename-- x=y.pdf"
            })
    void what_does_not_belong_in_a_name_is_taken_out(String name, String clean) {
        assertEquals(clean, FileName.clean(name));
    }

    @Test
    void control_characters_and_direction_marks_vanish() {
        assertEquals("exefdp.pdf", FileName.clean("exe\u202Efdp\u0000\r\n\t\u200F\uFEFF.pdf"));
    }

    @Test
    void letters_with_marks_are_kept_in_one_form() {
        assertEquals("caf\u00e9.pdf", FileName.clean("cafe\u0301.pdf"));
    }

    @Test
    void a_long_name_is_shortened_and_keeps_its_ending() {
        String clean = FileName.clean("s".repeat(500) + ".pdf");

        assertEquals(FileName.LONGEST, clean.length());
        assertTrue(clean.endsWith("s.pdf"));
    }

    @Test
    void a_name_is_never_cut_inside_a_character() {
        String clean = FileName.clean("a" + "\uD83D\uDCC4".repeat(150) + ".pdf");

        assertFalse(Character.isHighSurrogate(clean.charAt(clean.length() - 5)));
        assertTrue(clean.endsWith(".pdf"));
    }

    @Test
    void what_stood_unseen_between_two_halves_of_a_character_does_not_keep_them_apart() {
        assertEquals("\u00e9.pdf", FileName.clean("e\u200b\u0301.pdf"));
    }

    @Test
    void a_name_that_is_cut_after_a_dot_does_not_end_with_it() {
        assertEquals("s".repeat(199), FileName.clean("s".repeat(199) + "." + "t".repeat(50)));
    }

    @Property
    void any_name_becomes_a_harmless_one(@ForAll String name) {
        String clean = FileName.clean(name);

        assertTrue(clean.length() <= FileName.LONGEST);
        assertFalse(clean.matches("(?s).*[\\p{Cc}\\p{Cf}/\\\\:*?\"<>|].*"));
        assertEquals(clean, FileName.clean(clean));
    }
}
