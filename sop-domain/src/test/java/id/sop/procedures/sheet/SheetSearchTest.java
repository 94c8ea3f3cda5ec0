package id.sop.procedures.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetSearchTest {

    private static final Sop SHEET = SheetFixtures.read(SheetFixtures.xml(1, """
            <step no='1' symbol='start' by='a'><activity>Menerima berkas calon</activity>
            <requires>Formulir registrasi</requires><output>Berkas tercatat</output></step>""", """
            <step no='2' symbol='end' by='a'><activity>Menyimpan</activity><requires>Lemari berkas</requires></step>"""));

    @Test
    void words_are_found_in_activities_papers_and_outputs_row_by_row() {
        assertEquals(
                List.of(
                        new FoundText(1, SheetPlace.ACTIVITY, "Menerima berkas calon"),
                        new FoundText(1, SheetPlace.OUTPUT, "Berkas tercatat"),
                        new FoundText(2, SheetPlace.REQUIRES, "Lemari berkas")),
                SheetSearch.of("BERKAS").rows(SHEET));
    }

    @Test
    void a_text_is_found_when_it_has_all_the_words_in_any_order() {
        assertEquals(
                List.of(new FoundText(1, SheetPlace.REQUIRES, "Formulir registrasi")),
                SheetSearch.of("  registrasi  formulir ").rows(SHEET));
        assertFalse(SheetSearch.of("formulir lemari").finds(SHEET));
    }

    @Test
    void a_sheet_is_found_by_its_title_and_its_code_too() {
        assertTrue(SheetSearch.of("uji lembar").finds(SHEET));
        assertTrue(SheetSearch.of("tes-satu").finds(SHEET));
        assertEquals(List.of(), SheetSearch.of("tes-satu").rows(SHEET));
    }

    @Test
    void no_words_find_every_sheet_and_nowhere_in_particular() {
        assertTrue(SheetSearch.of(null).finds(SHEET));
        assertEquals(List.of(), SheetSearch.of(" ").rows(SHEET));
    }
}
