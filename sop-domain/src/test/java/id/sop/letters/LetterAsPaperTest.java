package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.runs.GivenPaper;
import id.sop.procedures.runs.PaperReferenceNotFound;
import id.sop.procedures.runs.PaperReferenceRegister;
import id.sop.procedures.steps.PaperReference;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter of the agenda book is given to a run of another sheet as one of its papers. */
class LetterAsPaperTest extends LettersTest {

    private static final String SHEET_WITH_PAPER = """
            <sop xmlns='urn:sop:sheet:1' code='TES-SURAT' revision='1' office='jambi'>
            <title>Uji surat</title><header/>
            <columns>
              <column position='pelaksana'>Pelaksana</column>
              <column position='kasi-pas'>Kasi PAS</column>
              <column position='fungsional'>Fungsional</column>
            </columns>
            <steps>
            <step no='1' symbol='start' by='pelaksana kasi-pas fungsional'><activity>Memulai</activity>
              <requires>Surat permohonan</requires></step>
            <step no='2' symbol='end' by='pelaksana'><activity>Selesai</activity></step>
            </steps></sop>""";

    @BeforeEach
    void enterTheSheet() {
        office().enterSheet(SHEET_WITH_PAPER);
    }

    @AfterEach
    void leaveNothingBehind() {
        office().reset();
    }

    private SerialNumber startsWith(String username, String letter) {
        return as(username)
                .startsAbout(
                        "TES-SURAT",
                        "Uji",
                        GivenPaper.referenced(
                                "Surat permohonan", new PaperReference("letter", letter, "tidak dipercaya")));
    }

    private List<String> found(String username, String text) {
        return as(username).asks(PaperReferenceRegister.class, references -> references.search(text, 20)).stream()
                .map(PaperReference::code)
                .toList();
    }

    @Test
    void who_reads_all_letters_refers_to_any_by_its_number() {
        registered();

        var run = startsWith("pelaksana", "2026-1");

        var given =
                as("pelaksana").opens(run).history().performed().get(0).papers().get(0);
        assertEquals("letter", given.referenceKind());
        assertEquals("0001/2026 · Undangan rapat koordinasi · Dinas Sosial Kota Jambi", given.reference());
        assertEquals(List.of("letter:2026-1"), found("pelaksana", "undangan RAPAT"));
    }

    @Test
    void an_addressee_refers_to_what_was_disposed_to_her_and_to_nothing_else() {
        distributedTo("jambi.kasi-pas");
        as("pelaksana").starts(SHEET, letter("Dinas Kesehatan", "440/9/Dinkes", "Undangan lain"));

        assertEquals(List.of("letter:2026-1"), found("kasipas", "undangan"));
        assertEquals(List.of(), found("peksos", "undangan"));
        startsWith("kasipas", "2026-1");
        assertThrows(PaperReferenceNotFound.class, () -> startsWith("kasipas", "2026-2"));
        assertThrows(PaperReferenceNotFound.class, () -> startsWith("peksos", "2026-1"));
    }

    @Test
    void no_other_offices_letter_is_found() {
        registered();

        assertEquals(List.of(), found("pky.kadis", "undangan"));
    }
}
