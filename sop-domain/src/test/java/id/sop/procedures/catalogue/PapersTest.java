package id.sop.procedures.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.files.FileNotFound;
import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.tables.TableFormat;
import id.sop.documents.types.DocumentTypeService;
import id.sop.procedures.runs.GivenPaper;
import id.sop.procedures.runs.PaperNotGiven;
import id.sop.procedures.runs.PaperNotProducedHere;
import id.sop.procedures.runs.PaperNumber;
import id.sop.procedures.runs.PaperReferenceNotFound;
import id.sop.procedures.runs.PaperReferenceRegister;
import id.sop.procedures.runs.PaperRow;
import id.sop.procedures.runs.Participants;
import id.sop.procedures.runs.Presence;
import id.sop.procedures.runs.ProducedPaper;
import id.sop.procedures.runs.RunNotFound;
import id.sop.procedures.runs.RunRegister;
import id.sop.procedures.runs.StepSubmission;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.PaperReference;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.ReasonRequired;
import id.sop.shared.Slice;
import id.sop.testbed.OnBothDatabases;
import id.sop.testbed.Scans;
import jakarta.validation.ConstraintViolationException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers that rows of a run need and make: each way of giving one, and how those that were made are kept and found. */
class PapersTest extends OnBothDatabases {

    private static final String SHEET = "TES-NASKAH";

    /** Two rows make a paper each; the second needs what the first made. */
    private static final String XML = """
        <sop xmlns='urn:sop:sheet:1' code='TES-NASKAH' revision='1' office='jambi'>
        <title>Naskah uji</title><header/>
        <columns>
          <column position='pelaksana'>Pelaksana</column>
          <column position='kasubbag-tu'>Kasubbag TU</column>
        </columns>
        <steps>
        <step no='1' symbol='start' by='pelaksana'><activity>Menyusun konsep</activity>
          <requires>Permohonan uji</requires>
          <output paper='tes-konsep'>Konsep surat uji</output><output>Tercatat</output></step>
        <step no='2' symbol='process' by='kasubbag-tu'><activity>Menandatangani</activity>
          <requires paper='tes-konsep'>Konsep</requires>
          <requires given='at-hand'>Cap uji</requires>
          <output paper='tes-surat'>Surat tugas uji</output></step>
        <step no='3' symbol='end' by='pelaksana'><activity>Mengarsipkan</activity>
          <requires>Surat tugas uji</requires></step>
        </steps></sop>\
        """;

    @BeforeEach
    void enterTheSheet() {
        office().enterSheet(XML);
    }

    @AfterEach
    void leaveNothingBehind() {
        office().reset();
    }

    private SerialNumber starts(ProducedPaper... produced) {
        return starts(List.of(GivenPaper.seenOnPaper("Permohonan uji")), produced);
    }

    private SerialNumber starts(List<GivenPaper> papers, ProducedPaper... produced) {
        var input = new PlainStep();
        input.setAbout("Panti Melati");
        return as("pelaksana")
                .starts(
                        SHEET,
                        "token " + papers.hashCode() + Math.random(),
                        new StepSubmission(
                                0, Outcome.DONE, null, papers, List.of(produced), input, Participants.NOBODY));
    }

    private SerialNumber startsWith(GivenPaper paper) {
        return starts(List.of(paper));
    }

    private GivenPaper first(SerialNumber run) {
        return as("pelaksana").opens(run).history().performed().get(0).papers().get(0);
    }

    private static PaperReference paper(SerialNumber run, int serial) {
        return new PaperReference("paper", new PaperNumber(run, serial).inAddress(), "");
    }

    private List<PaperRow> register(String username, Map<String, ?> narrowed) {
        return as(username)
                .<PaperRow>lists("papers", narrowed, null, new Slice(0, 50))
                .rows();
    }

    private static Map<String, ?> having(String text) {
        return text == null ? Map.of() : Map.of("q", text);
    }

    @Test
    void who_may_see_every_run_sees_the_papers_of_a_run_without_a_row_of_hers() {
        var run = starts(ProducedPaper.onPaper("Konsep surat uji"));

        var ofTheRun = as("kepala").opensDetails(run).papers();
        assertEquals(1, ofTheRun.size());
        assertEquals(ofTheRun, register("kepala", having("konsep")));
        assertThrows(RunNotFound.class, () -> as("peksos").opensDetails(run).papers());
    }

    @Test
    void a_sheet_enters_the_papers_that_only_it_names() {
        var types = as("admin")
                .asks(DocumentTypeService.class, list -> list.page("uji", new Slice(0, 50)))
                .rows();

        assertEquals(
                List.of("permohonan-uji", "tes-konsep", "tes-surat"),
                types.stream().map(DocumentTypeService.Type::code).sorted().toList(),
                "not the thing at hand, nor the output that is no paper");
        assertEquals(
                List.of(SHEET),
                as("admin")
                        .asks(DocumentTypeUseRegister.class, DocumentTypeUseRegister::inForce)
                        .get("tes-surat")
                        .stream()
                        .map(sop -> sop.code())
                        .toList());
    }

    @Test
    void a_sheet_with_an_ambiguous_paper_is_refused_and_one_that_names_the_code_is_not() {
        as("admin").does(DocumentTypeService.class, types -> {
            types.addAlias("tes-konsep", "BAP uji");
            types.addAlias("tes-surat", "BAP uji");
        });
        office().enterSheet(XML.replace("TES-NASKAH", "TES-GANDA").replace(">Permohonan uji<", ">BAP uji<"));
        office().enterSheet(XML.replace("TES-NASKAH", "TES-JELAS")
                .replace("<requires>Permohonan uji<", "<requires paper='tes-surat'>BAP uji<"));

        var codes = as("pelaksana").asks(Catalogue.class, catalogue -> catalogue.inForce("jambi")).stream()
                .map(sop -> sop.code())
                .toList();

        assertTrue(codes.contains("TES-JELAS"), codes::toString);
        assertTrue(!codes.contains("TES-GANDA"), codes::toString);
    }

    @Test
    void a_paper_seen_on_paper_keeps_what_stands_on_it_and_its_type() {
        var given = first(startsWith(GivenPaper.seenOnPaper("Permohonan uji", " 421/7/SMP1 ")));

        assertEquals(Presence.SEEN_ON_PAPER, given.presence());
        assertEquals("421/7/SMP1", given.reference());
        assertEquals("permohonan-uji", given.documentType());
    }

    @Test
    void an_attached_paper_is_kept_by_the_run_and_opened_by_those_who_see_it() {
        var scan = as("pelaksana").holds("permohonan.png", Scans.png());

        var given = first(startsWith(GivenPaper.attached("Permohonan uji", scan, "permohonan.png")));

        assertEquals(scan, given.fileId());
        assertEquals(
                "permohonan.png",
                as("kasubbag")
                        .asks(RunRegister.class, register -> register.openFile(scan))
                        .name());
        assertThrows(
                FileNotFound.class, () -> as("kasipas").does(RunRegister.class, register -> register.openFile(scan)));
        var strange = as("kasubbag").holds("lain.png", Scans.png());
        assertThrows(
                FileNotFound.class,
                () -> startsWith(GivenPaper.attached("Permohonan uji", strange, "lain.png")),
                "another officer's file");
    }

    @Test
    void a_paper_of_another_run_is_given_by_reference_under_its_own_title() {
        var other = starts(ProducedPaper.onPaper("Konsep surat uji").saying("090/1/UPTD", null, null));

        var given = first(startsWith(GivenPaper.referenced("Permohonan uji", paper(other, 1))));

        assertEquals(Presence.REFERENCED, given.presence());
        assertEquals("paper", given.referenceKind());
        assertEquals("2026-1.1", given.referenceNumber());
        assertEquals("Konsep surat uji · 090/1/UPTD · Panti Melati · P-0001/2026", given.reference());
    }

    @Test
    void a_reference_to_what_is_not_there_or_not_the_officers_to_see_is_refused() {
        var strangers = as("pky.umum").startsAbout("PKY-MOTIVASI-LKS-SEKOLAH", "SMP 1");
        var notMade = starts(ProducedPaper.notMade("Konsep surat uji", "Menyusul"));

        for (var reference : List.of(
                paper(strangers, 1),
                paper(notMade, 1),
                paper(notMade, 2),
                paper(SerialNumber.of(2026, 999), 1),
                new PaperReference("paper", "'; drop table run_paper", ""),
                new PaperReference("letter", "2026-1", ""),
                new PaperReference("no-such-kind", "2026-1", ""))) {
            var refusal = assertThrows(
                    PaperReferenceNotFound.class,
                    () -> startsWith(GivenPaper.referenced("Permohonan uji", reference)),
                    reference.code());
            assertEquals("Permohonan uji", refusal.arguments()[0]);
        }
        assertThrows(
                ConstraintViolationException.class,
                () -> startsWith(
                        GivenPaper.referenced("Permohonan uji", new PaperReference("paper", "9".repeat(61), ""))));
    }

    @Test
    void what_the_run_made_before_is_offered_to_the_row_that_needs_it() {
        var run = starts(ProducedPaper.onPaper("Konsep surat uji").saying("1", null, null));
        var later = starts(
                ProducedPaper.onPaper("Konsep surat uji"),
                ProducedPaper.onPaper("Konsep surat uji").saying("2", null, null));

        Map<String, PaperReference> offered = as("kasubbag").form(later).offered();

        assertEquals(List.of("Konsep"), List.copyOf(offered.keySet()));
        assertEquals(
                new PaperNumber(later, 2).inAddress(), offered.get("Konsep").number(), "the last one, and of this run");
        assertThrows(RunNotFound.class, () -> as("peksos").form(run));
        as("kasubbag").performs(run, GivenPaper.referenced("Konsep", paper(run, 1)));
        assertEquals(3, as("kasubbag").opens(run).current().orElseThrow().no());
    }

    @Test
    void a_produced_paper_is_kept_with_its_run_and_found_by_those_who_may_see_the_run() {
        var scan = as("pelaksana").holds("konsep.png", Scans.png());
        var run = starts(ProducedPaper.attached("Konsep surat uji", scan)
                .saying(" 090/1/UPTD ", LocalDate.of(2026, 11, 20), "Kepala Panti"));

        var kept = as("kasubbag").opensDetails(run).papers().get(0);

        assertEquals("Konsep surat uji", kept.typeName());
        assertEquals("090/1/UPTD", kept.paperNumber());
        assertEquals(LocalDate.of(2026, 11, 20), kept.dated());
        assertEquals("Kepala Panti", kept.signatory());
        assertEquals("konsep.png", kept.fileName());
        assertEquals(1, kept.row());
        for (var text : List.of("090/1", "panti melati", "KONSEP surat", "konsep.png", "kepala panti", "0001/2026")) {
            assertEquals(1, register("pelaksana", having(text)).size(), text);
        }
        assertEquals(List.of(), register("peksos", having("090/1")), "no row of the sheet is hers");
        assertEquals(List.of(), register("pky.kadis", having("090/1")), "another office");
        assertEquals(List.of(), register("pelaksana", having("100%")));
        assertThrows(RunNotFound.class, () -> as("peksos").opens(run));
        assertEquals(
                "konsep.png",
                as("kasubbag")
                        .asks(RunRegister.class, register -> register.openFile(scan))
                        .name());
    }

    @Test
    void the_register_is_narrowed_by_type_sheet_and_day_and_ordered() {
        var run = starts(ProducedPaper.onPaper("Konsep surat uji").saying("B", null, null));
        as("kasubbag").produces(run, ProducedPaper.onPaper("Surat tugas uji").saying("A", null, null));
        clock().set("2026-11-24T09:00");
        starts(ProducedPaper.onPaper("Konsep surat uji").saying("C", null, null));
        var monday = LocalDate.of(2026, 11, 23);

        assertEquals(2, register("pelaksana", Map.of("type", "tes-konsep")).size());
        assertEquals(3, register("pelaksana", Map.of("sop", SHEET)).size());
        assertEquals(0, register("pelaksana", Map.of("sop", "JBI-SURAT-MASUK")).size());
        assertEquals(
                2, register("pelaksana", Map.of("from", monday, "to", monday)).size());
        assertEquals(
                1, register("pelaksana", Map.of("from", monday.plusDays(1))).size());
        assertEquals(
                List.of("A", "B", "C"),
                as("pelaksana").<PaperRow>lists("papers", Map.of(), "number", new Slice(0, 2 + 1)).rows().stream()
                        .map(PaperRow::paperNumber)
                        .toList());
    }

    @Test
    void a_paper_that_was_not_made_says_why_and_is_no_paper_of_the_register() {
        var run = starts(ProducedPaper.notMade("Konsep surat uji", "Menunggu data"));

        assertEquals(
                "Menunggu data",
                as("pelaksana").opensDetails(run).papers().get(0).reason());
        assertEquals(List.of(), register("pelaksana", having(null)));
        assertEquals(Map.of(), as("kasubbag").form(run).offered());
    }

    @Test
    void what_is_said_of_a_produced_paper_must_be_whole_and_of_this_row() {
        assertThrows(PaperNotProducedHere.class, () -> starts(ProducedPaper.onPaper("Surat tugas uji")));
        assertThrows(
                PaperNotProducedHere.class,
                () -> starts(ProducedPaper.onPaper("Tercatat")),
                "an output that is no paper");
        assertThrows(PaperNotGiven.class, () -> starts(ProducedPaper.attached("Konsep surat uji", null)));
        assertThrows(FileNotFound.class, () -> starts(ProducedPaper.attached("Konsep surat uji", "no-such-file")));
        assertThrows(ReasonRequired.class, () -> starts(ProducedPaper.notMade("Konsep surat uji", " ")));
        assertThrows(
                ConstraintViolationException.class,
                () -> starts(ProducedPaper.onPaper("Konsep surat uji").saying("9".repeat(101), null, null)));

        assertEquals(
                SerialNumber.of(2026, 1),
                starts(),
                "what was refused left nothing; of what nothing is said, nothing is kept");
    }

    @Test
    void references_are_searched_over_what_the_officer_may_see() {
        starts(ProducedPaper.onPaper("Konsep surat uji").saying("090/1/UPTD", null, null));

        assertEquals(
                List.of("paper:2026-1.1"),
                as("kasubbag").asks(PaperReferenceRegister.class, references -> references.search("090", 20)).stream()
                        .map(PaperReference::code)
                        .toList());
        assertEquals(
                List.of(), as("peksos").asks(PaperReferenceRegister.class, references -> references.search("090", 20)));
        assertEquals(
                List.of(),
                as("pky.umum").asks(PaperReferenceRegister.class, references -> references.search("090", 20)));
    }

    @Test
    void the_register_leaves_as_a_table_without_formulas() {
        starts(ProducedPaper.onPaper("Konsep surat uji").saying("=1+1", LocalDate.of(2026, 11, 20), null));

        var table = new String(as("pelaksana").exports("papers", Map.of(), TableFormat.CSV), StandardCharsets.UTF_8);

        assertTrue(table.contains("Konsep surat uji;Konsep surat uji;'=1+1;2026-11-20"), table);
        assertTrue(table.contains("P-0001/2026"), table);
    }
}
