package id.sop.clients.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "-",
                "?",
                "Tidak diketahui",
                "tidak dikenal",
                "TANPA NAMA",
                "Tanpa nama 3/2026",
                "Mr. X",
                "Mrs. X",
                "Tn. X",
                "X",
                "N.N.",
                "NN",
                "Tidak diketahui (Mr. X)",
                "Tidak diketahui asal Jambi"
            })
    void a_text_that_says_that_nobody_knows_is_no_name(String typed) {
        assertEquals(new NameForms(List.of(), List.of()), NameForms.of(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Khairunnisa, S.Pd | khairunnisa",
                "KHÁIRUNNISA | khairunnisa",
                "Nur'aini | nuraini",
                "Nur\u2019aini | nuraini",
                "Siti-Aminah | siti aminah",
                "Hj. Khairunnisa | khairunnisa",
                "Prof. Dr. Ir. H. Harun Contoh | harun contoh",
                "Rr. Kartika | kartika",
                "Raden Ajeng Kartika | kartika",
                "R.A. Kartika | kartika",
                "K.H. Harun | harun",
                "R. A. Kartika | r a kartika",
                "Haji | haji",
                "Moh. Rizky | muhammad rizky",
                "M. Rizky | muhammad rizky",
                "H. M. Rizky | muhammad rizky",
                "Rizky M. | rizky m",
                "M. | m",
                "Abd. Rahman | abdulrahman",
                "Abdul | abdul",
                "Sitti Noer | siti nur",
                "Achmad Jusuf | ahmad yusuf",
                "Joesoef Jahja | yusuf yahya",
                "Djoemadi | jumadi",
                "Soekarni | sukarni",
                "Tjahaya | cahaya",
                "Moehamad | muhammad"
            })
    void a_name_has_its_words_without_titles_in_full_and_in_the_present_spelling(String typed, String words) {
        assertEquals(List.of(form(words)), NameForms.of(typed).names());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Melati alias Vina",
                "Melati als. Vina",
                "MELATI ALS VINA",
                "Melati a.k.a. Vina",
                "Melati aka Vina",
                "Melati, alias Vina",
                "Melati panggilan Vina",
                "Melati/Vina",
                "Melati (Vina)",
                "Melati [Vina]"
            })
    void what_somebody_is_also_called_is_a_name_of_its_own(String typed) {
        assertEquals(List.of(form("melati"), form("vina")), NameForms.of(typed).names());
    }

    @ParameterizedTest
    @CsvSource({
        "Aminah binti Saleh, saleh",
        "Aminah bte. H. Saleh, saleh",
        "Aminah bin Saleh bin Umar, saleh",
        "Aminah (binti Saleh), saleh",
        "Aminah bt Abd. Rahman, abdulrahman"
    })
    void who_the_father_is_stands_behind_bin_or_binti(String typed, String father) {
        assertEquals(new NameForms(List.of(form("aminah")), List.of(form(father))), NameForms.of(typed));
    }

    @Test
    void words_are_the_same_wherever_they_are_parted_and_in_whatever_order() {
        assertTrue(form("nur aini").isSame(form("nuraini")));
        assertTrue(form("rahmat hidayat").isSame(form("hidayat rahmat")));
    }

    @Property(tries = 300)
    void a_name_equals_itself_however_it_is_written(
            @ForAll("names") List<String> words, @ForAll("titles") String title, @ForAll boolean capitals) {
        var name = String.join(" ", words);
        var written = title + name.replace("Muhammad", "Moh.").replace("Nuraini", "Nur'aini") + ", S.Sos";

        var likeness = NameLikeness.best(
                NameForms.of(name).names(),
                NameForms.of(capitals ? written.toUpperCase(Locale.ROOT) : written)
                        .names());

        assertEquals(1, likeness.score());
    }

    @Property(tries = 300)
    void whatever_is_typed_is_read(@ForAll String typed) {
        assertNotNull(NameForms.of(typed));
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of("Muhammad", "Nuraini", "Contoh", "Aminah", "Zulkifli", "Harun", "Siti")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of("", "H. ", "Hj ", "Dr. Ir. ", "Sdri. ", "Alm. ", "R.M. ", "Raden ");
    }

    private static NameForm form(String words) {
        return new NameForm(List.of(words.split(" ")));
    }
}
