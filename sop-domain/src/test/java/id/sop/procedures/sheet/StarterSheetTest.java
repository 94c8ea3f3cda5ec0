package id.sop.procedures.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.procedures.sheet.StarterSheet.KnownPaper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sheet that an office begins with runs in that office, whatever it has. */
class StarterSheetTest {

    private static final Column HEAD = new Column("kepala", "Kepala <Dinas> & \"Badan\" -- I");
    private static final Column CLERK = new Column("staf", "Staf --");
    private static final KnownPaper LETTER = new KnownPaper("surat-masuk", "Surat masuk & lampiran");

    /** A part of the sheet that stands in a comment of its own. */
    private static final Pattern LEFT_OUT = Pattern.compile("(?s)<!-- (<.*?>) -->");

    private static StarterSheet starter(Column worker, KnownPaper paper) {
        return new StarterSheet(
                "kecil",
                "Dinas <Kecil> & Baru--",
                List.of(HEAD, CLERK),
                HEAD,
                worker,
                Optional.ofNullable(paper),
                Optional.ofNullable(paper));
    }

    private static Sop entered(String xml) {
        var check = SheetCheck.of(
                        Set.of("kecil.kepala", "kecil.staf"),
                        Map.of(),
                        (office, code, name) -> List.of(LETTER.code()).stream()
                                .filter(known -> code.orElse("").equals(known))
                                .toList())
                .ofOffice("kecil");
        return new SheetReader(check).read("starter.xml", SheetFixtures.bytes(xml));
    }

    @Test
    void it_is_read_as_it_is() {
        var sop = entered(starter(CLERK, LETTER).xml());

        assertEquals(List.of(CLERK, HEAD), sop.columns());
        assertEquals(3, sop.steps().size());
        assertEquals(Optional.of("surat-masuk"), sop.step(1).requires().get(0).paper());
        assertEquals(3, sop.step(2).ways().size());
    }

    @Test
    void an_office_of_one_position_and_without_document_types_has_one_too() {
        var xml = starter(HEAD, null).xml();

        var sop = entered(xml);

        assertEquals(List.of(HEAD), sop.columns());
        assertEquals(RequiredPaper.Given.AT_HAND, sop.step(1).requires().get(0).given());
        assertFalse(Pattern.compile("\\{[a-z-]+\\}").matcher(xml).find());
    }

    @Test
    void every_part_that_may_be_left_out_is_accepted_where_it_stands() {
        var xml = LEFT_OUT.matcher(starter(CLERK, null).xml()).replaceAll("$1");

        // what the system keeps is a paper, and this office knows one
        var sop = entered(
                xml.replace("<requires given=\"system\">", "<requires given=\"system\" paper=\"surat-masuk\">"));

        assertTrue(sop.header().unit().isPresent() && !sop.header().recording().isEmpty());
        assertEquals(2, sop.step(2).reasons().size());
        assertEquals(1, sop.orphanRows().size());
        assertEquals(1, sop.sharedTimes().size());
        assertEquals(1, sop.uncertainties().size());
    }
}
