package id.sop.procedures.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.organisation.NotPermitted;
import id.sop.procedures.sheet.Column;
import id.sop.procedures.sheet.HandlerKind;
import id.sop.testbed.OnBothDatabases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who maintains sheets gets a sheet to begin with that her office accepts. */
class SheetGuideRegisterTest extends OnBothDatabases {

    /** A part of the sheet that stands in a comment of its own. */
    private static final Pattern LEFT_OUT = Pattern.compile("(?s)<!-- (<.*?>) -->");

    @AfterEach
    void forgetTheSheets() {
        office().reset();
    }

    private String starter(String username) {
        return as(username).asks(SheetGuideRegister.class, SheetGuideRegister::starter);
    }

    private SheetEntry enters(String username, String sheet, List<PaperNaming> named) {
        return as(username)
                .asks(
                        RevisionService.class,
                        service -> service.enter("contoh.xml", sheet.getBytes(StandardCharsets.UTF_8), named));
    }

    @ParameterizedTest
    @CsvSource({"kasubbag, jambi", "pky.umum, palangkaraya", "pwk.kabid, purwakarta"})
    void the_starter_is_accepted_when_its_code_and_title_are_new(String username, String office) {
        var starter = starter(username);

        var sheet = starter.replace("CONTOH-SOP", "TES-BARU").replace("Contoh: Pelayanan Permohonan", "Yang Baru");
        var entry = enters(username, sheet, List.of());

        assertEquals(List.of(), entry.problems());
        var sop = as(username)
                .asks(RevisionRegister.class, register -> register.open("TES-BARU", 1))
                .sop();
        assertEquals("Yang Baru", sop.title());
        assertEquals(office, sop.office());
        assertTrue(sop.step(1).requires().get(0).paper().isPresent());
        assertTrue(sop.step(3).outputs().get(0).paper().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"kasubbag", "pky.umum", "pwk.kabid"})
    void the_starter_is_accepted_with_all_that_may_be_left_out(String username) {
        var starter = starter(username);

        var whole = LEFT_OUT.matcher(starter).replaceAll("$1");
        var unknown = enters(username, whole, List.of()).unknown();

        var entry = enters(username, whole, unknown);

        assertEquals(List.of(), entry.problems());
    }

    @Test
    void the_words_are_the_codes_that_a_sheet_of_the_office_uses() {
        var words = as("pky.umum").asks(SheetGuideRegister.class, SheetGuideRegister::words);

        assertEquals("palangkaraya", words.office());
        assertEquals(new Column("kadis", "Kadis"), words.positions().get(0));
        assertEquals(6, words.positions().size());
        assertTrue(words.handlers().contains(new HandlerRow("procedures.confirm", HandlerKind.BUILT_IN)));
        assertTrue(words.handlers().stream()
                .anyMatch(handler -> handler.key().equals("letters.register-incoming")
                        && handler.kind().starts()));
    }

    @Test
    void who_maintains_no_sheets_is_given_none_of_it() {
        assertThrows(NotPermitted.class, () -> starter("pelaksana"));
        assertThrows(
                NotPermitted.class, () -> as("pelaksana").asks(SheetGuideRegister.class, SheetGuideRegister::words));
        assertThrows(
                NotPermitted.class, () -> as("pelaksana").asks(SheetGuideRegister.class, SheetGuideRegister::schema));
        assertTrue(as("admin")
                .asks(SheetGuideRegister.class, SheetGuideRegister::schema)
                .startsWith("<?xml"));
    }
}
