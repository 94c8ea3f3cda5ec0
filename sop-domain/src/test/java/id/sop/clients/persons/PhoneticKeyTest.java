package id.sop.clients.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneticKeyTest {

    @ParameterizedTest
    @CsvSource({
        "fitriani, pitriyani, true",
        "aisyah, aisah, true",
        "khairunnisa, chairunisa, true",
        "zulkifli, julkipli, true",
        "dzulkifli, julkipli, true",
        "aziz, ajis, true",
        "fauzi, pauji, true",
        "fadilah, fadhilah, true",
        "saifudin, saefuddin, true",
        "suwarno, suarno, true",
        "halimah, halima, true",
        "ahmad, ahmat, true",
        "yenny, yeni, true",
        "jumadi, sumadi, false",
        "aminah, fatimah, false",
        "andi, ardi, false"
    })
    void words_sound_alike_however_they_are_spelled(String one, String other, boolean alike) {
        assertEquals(alike, PhoneticKey.isShared(one, other));
    }

    @Test
    void a_z_is_written_as_s_or_as_j_and_at_the_end_as_s() {
        assertEquals(Set.of("asis", "ajis"), PhoneticKey.of("aziz"));
    }

    @Property(tries = 300)
    void every_word_has_a_key(@ForAll @AlphaChars @StringLength(min = 1, max = 30) String word) {
        assertNotNull(PhoneticKey.of(word.toLowerCase(Locale.ROOT)));
    }
}
