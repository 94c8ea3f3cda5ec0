package id.sop.loans;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.audit.TraceFilter;
import id.sop.audit.TraceLine;
import id.sop.audit.TraceRegister;
import id.sop.documents.numbers.NumberNotReserved;
import id.sop.documents.numbers.NumberRegister;
import id.sop.documents.numbers.NumberService;
import id.sop.documents.numbers.ReserveNumbers;
import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.print.PaperPrint;
import id.sop.documents.tables.TableFormat;
import id.sop.letters.LetterKind;
import id.sop.letters.RegisterIncomingLetter;
import id.sop.organisation.Actor;
import id.sop.organisation.Authority;
import id.sop.organisation.Caller;
import id.sop.organisation.NotPermitted;
import id.sop.procedures.catalogue.RevisionService;
import id.sop.procedures.runs.PaperReferenceRegister;
import id.sop.procedures.runs.RunEndingService;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.ProblemKind;
import id.sop.procedures.steps.PaperReference;
import id.sop.procedures.steps.RunState;
import id.sop.shared.Slice;
import id.sop.testbed.Database;
import id.sop.testbed.OnBothDatabases;
import id.sop.testbed.PrintedPaper;
import id.sop.testbed.Testbed;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The recipe "Add a module" of CONTRIBUTING, tried: all that a module gets for its few files. */
class ANewModuleTest extends OnBothDatabases {

    private static final SerialNumber FIRST = SerialNumber.of(2026, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Actor RINA = Actor.of(
            new Caller("pelaksana", "Rina Contoh", "jambi", Authority.holding(Set.of("jambi.pelaksana")), Set.of()),
            "jambi.pelaksana",
            "Pelaksana");

    @Override
    protected Testbed testbed(Database on) {
        return on.testbedWith(Loan.class);
    }

    @BeforeEach
    void enterTheSheet() {
        office().enterSheet(LoansFixture.sheet());
    }

    @Test
    void the_first_row_makes_a_thing_with_the_next_number_of_its_book() {
        lent("Keluarga Ibu Ani");
        var run = lent("Keluarga Pak Edi");

        var about = as("pelaksana").opens(run).subject();

        assertEquals(
                "loan 2026-2 Kursi roda · Keluarga Pak Edi", about.kind() + " " + about.number() + " " + about.title());
        assertEquals(List.of("Keluarga Pak Edi", "Keluarga Ibu Ani"), borrowers(Map.of(), null));
        assertEquals(
                List.of("loan", "loan"),
                as("peksos").inbox().stream().map(task -> task.subject().kind()).toList());
    }

    @Test
    void the_second_row_changes_it_and_ends_the_run() {
        var run = lent("Keluarga Ibu Ani");

        takenBack(run, "Rem kiri longgar");

        assertEquals(RunState.COMPLETED, as("pelaksana").opens(run).state());
        assertEquals(List.of("Keluarga Ibu Ani"), borrowers(Map.of("state", LoanState.RETURNED), null));
        var traced = traced("loan.returned");
        assertEquals("0001/2026", traced.subjectNumber());
        assertEquals("LENT", traced.before().get("state"));
        assertEquals("Rem kiri longgar", traced.after().get("remark"));
    }

    @Test
    void what_is_typed_is_checked() {
        var desk = as("pelaksana");

        assertThrows(ConstraintViolationException.class, () -> desk.starts(LoansFixture.SHEET, new NewLoan()));
        assertEquals(List.of(), borrowers(Map.of(), null));
    }

    @Test
    void a_thing_is_changed_in_its_turn_only() {
        Map<LoanState, Loan> inEachState = Map.of(
                LoanState.LENT, loan(it -> {}),
                LoanState.RETURNED, loan(it -> it.takeBack(TODAY, null)),
                LoanState.WITHDRAWN, loan(it -> it.end(true, Instant.EPOCH)),
                LoanState.ENDED_OUTSIDE, loan(it -> it.end(false, Instant.EPOCH)));

        assertEquals(LoanState.values().length, inEachState.size());
        inEachState.forEach((state, loan) -> {
            assertEquals(state, loan.state());
            if (state == LoanState.LENT) {
                assertDoesNotThrow(() -> loan.takeBack(TODAY, null));
            } else {
                assertThrows(LoanStateDoesNotAllow.class, () -> loan.takeBack(TODAY, null));
                assertThrows(LoanStateDoesNotAllow.class, () -> loan.end(true, Instant.EPOCH));
            }
        });
    }

    @Test
    void a_sheet_that_changes_it_twice_is_refused_at_the_second_row() {
        office().enterSheet(LoansFixture.sheet()
                .replace("TES-PINJAM-ALAT", "TES-PINJAM-DUA")
                .replace("symbol=\"end\"", "symbol=\"process\"")
                .replace("</steps>", """
                        <step no="3" symbol="end" by="fungsional" does="loans.take-back"><activity>Sekali lagi</activity></step>
                        </steps>"""));
        var run = as("pelaksana").starts("TES-PINJAM-DUA", LoansFixture.wheelchair("Keluarga Ibu Ani"));
        takenBack(run, null);

        var refused = assertThrows(LoanStateDoesNotAllow.class, () -> takenBack(run, null));

        assertEquals(List.of("0001/2026", LoanState.RETURNED), List.of(refused.arguments()));
    }

    @Test
    void a_sheet_whose_first_row_changes_what_no_row_has_made_is_refused() {
        var wrong = LoansFixture.sheet()
                .replace("TES-PINJAM-ALAT", "TES-PINJAM-SALAH")
                .replace("loans.lend", "loans.take-back")
                .getBytes(StandardCharsets.UTF_8);

        var entry =
                as("kasubbag").asks(RevisionService.class, revisions -> revisions.enter("salah.xml", wrong, List.of()));

        assertEquals(ProblemKind.FIRST_ROW_CANNOT_START, entry.problems().get(0).kind());
    }

    @Test
    void it_is_entered_under_a_number_that_was_kept_free() {
        var wanted = new ReserveNumbers();
        wanted.setBook("loan");
        wanted.setReason("Formulir menyusul");
        as("kasubbag").does(NumberService.class, numbers -> numbers.reserve(wanted));
        lent("Keluarga Pak Edi");
        var late = LoansFixture.wheelchair("Keluarga Ibu Ani");
        late.setReservedNumber(FIRST.inAddress());

        as("pelaksana").starts(LoansFixture.SHEET, late);

        assertEquals(List.of("Keluarga Ibu Ani", "Keluarga Pak Edi"), borrowers(Map.of(), "number"));
        assertThrows(NumberNotReserved.class, () -> as("pelaksana").starts(LoansFixture.SHEET, late));
        assertTheBookIsComplete();
    }

    @Test
    void withdrawn_with_its_run_its_number_is_void_and_stays_in_the_book() {
        var run = lent("Keluarga Ibu Ani");

        as("pelaksana").does(RunEndingService.class, ending -> ending.withdraw(run, "Salah catat"));

        var number = as("kasubbag").asks(NumberRegister.class, register -> register.open("loan", FIRST));
        assertEquals("Salah catat", number.voided().orElseThrow().reason());
        assertEquals(List.of("Keluarga Ibu Ani"), borrowers(Map.of("state", LoanState.WITHDRAWN), null));
        assertEquals("WITHDRAWN", traced("loan.withdrawn").after().get("state"));
        assertTheBookIsComplete();
    }

    @Test
    void a_run_that_is_about_another_thing_by_then_ends_with_all_that_it_carries() {
        office().enterSheet(LoansFixture.sheet()
                .replace("TES-PINJAM-ALAT", "TES-PINJAM-SURAT")
                .replace("does=\"loans.lend\"", "does=\"letters.register-incoming\"")
                .replace("<step no=\"2\" symbol=\"end\"", """
                        <step no="2" symbol="process" by="pelaksana" does="loans.lend"><activity>Menyerahkan alat</activity></step>
                        <step no="3" symbol="end\""""));
        var letter = new RegisterIncomingLetter();
        letter.getLetter().setSender("Keluarga Ibu Ani");
        letter.getLetter().setSubject("Permohonan kursi roda");
        letter.getLetter().setReceivedOn(TODAY);
        letter.getLetter().setKind(LetterKind.OFFICIAL);
        var run = as("pelaksana").starts("TES-PINJAM-SURAT", letter);
        as("pelaksana").<NewLoan>performs(run, Outcome.DONE, null, loan -> LoansFixture.fill(loan, "Keluarga Ibu Ani"));
        assertEquals("loan", as("pelaksana").opens(run).subject().kind());

        as("pelaksana").does(RunEndingService.class, ending -> ending.withdraw(run, "Salah catat"));

        for (var book : List.of("loan", "incoming-letter")) {
            var number = as("kasubbag").asks(NumberRegister.class, register -> register.open(book, FIRST));
            assertEquals("Salah catat", number.voided().orElseThrow().reason(), book);
        }
    }

    @Test
    void its_number_declared_void_withdraws_its_run() {
        var run = lent("Keluarga Ibu Ani");

        as("kasubbag").does(NumberService.class, numbers -> numbers.cancel("loan", FIRST, "Salah catat"));

        assertEquals(RunState.WITHDRAWN, as("pelaksana").opens(run).state());
    }

    @Test
    void it_is_a_paper_of_other_runs_for_who_sees_it() {
        lent("Keluarga Ibu Ani");

        assertEquals(
                List.of(new PaperReference("loan", "2026-1", "0001/2026 · Kursi roda · Keluarga Ibu Ani")),
                papers("pelaksana"));
        assertEquals(1, papers("kasubbag").size());
        assertEquals(List.of(), papers("kasipas"));
    }

    @Test
    void its_register_is_narrowed_and_sorted_for_who_reads_all() {
        takenBack(lent("Keluarga Ibu Ani"), null);
        clock().set("2026-11-24T09:00");
        lent("Keluarga Pak Edi");

        assertEquals(List.of("Keluarga Ibu Ani", "Keluarga Pak Edi"), borrowers(Map.of(), "borrower"));
        assertEquals(List.of("Keluarga Pak Edi"), borrowers(Map.of("from", TODAY.plusDays(1)), null));
        assertEquals(List.of("Keluarga Pak Edi"), borrowers(Map.of("q", "edi kursi"), null));
        assertEquals(List.of(), borrowers(Map.of("year", 2025), null));
        assertThrows(NotPermitted.class, () -> as("kasipas").lists("loans", Map.of(), null, new Slice(0, 10)));
    }

    @Test
    void its_register_is_printed_and_exported() throws IOException {
        takenBack(lent("Keluarga Ibu Ani"), null);
        lent("Keluarga Pak Edi");
        var narrowed = Map.of("year", 2026, "state", LoanState.RETURNED);

        var csv = new String(as("kasubbag").exports("loans", narrowed, TableFormat.CSV), StandardCharsets.UTF_8);

        assertTrue(csv.contains("Kursi roda;2026-12-23;dikembalikan;2026-11-23"), csv);
        assertFalse(csv.contains("Edi"), csv);
        try (var paper = new PrintedPaper("loans", as("kasubbag").prints("loans", narrowed))) {
            var text = paper.page(1);
            assertTrue(text.contains("BUKU PEMINJAMAN ALAT BANTU TAHUN 2026") && text.contains("Ibu Ani"), text);
            assertTrue(text.contains("dikembalikan 23-11-2026") && text.contains("Jumlah: 1 peminjaman"), text);
        }
    }

    @Test
    void its_paper_is_printed_for_who_sees_it_and_that_is_traced() throws IOException {
        lent("Keluarga Ibu Ani");

        var pdf = receipt("pelaksana");

        try (var paper = new PrintedPaper("loan-receipt", pdf)) {
            var text = paper.page(1);
            assertEquals("210 × 148", paper.size());
            assertTrue(
                    text.contains("Tanda Terima Peminjaman Alat Bantu") && text.contains("0001/2026 (dipinjam)"), text);
            assertTrue(text.contains("23 November 2026 oleh Rina Contoh"), text);
        }
        assertEquals("0001/2026", traced("loan.receipt-printed").subjectNumber());
        assertThrows(LoanNotFound.class, () -> receipt("kasipas"));
    }

    @Test
    void its_fixture_fills_its_tables() {
        office().modules().stream().filter(LoansFixture.class::isInstance).forEach(fixture -> fixture.fill(office()));

        assertEquals(List.of("Keluarga Ibu Ani"), borrowers(Map.of(), null));
    }

    @Test
    void the_application_knows_nothing_of_it() {
        assertEquals(
                List.of(),
                Testbed.mainClasses()
                        .filter(type -> type.getPackageName().equals(Loan.class.getPackageName()))
                        .toList());
        assertNull(Testbed.class.getResource("/db/migration/common/V1__loans.sql"));
    }

    private SerialNumber lent(String borrower) {
        return as("pelaksana").starts(LoansFixture.SHEET, LoansFixture.wheelchair(borrower));
    }

    private void takenBack(SerialNumber run, String remark) {
        as("peksos").<TakeBack>performs(run, Outcome.DONE, null, input -> input.setRemark(remark));
    }

    private byte[] receipt(String username) {
        return as(username)
                .asks(PaperPrint.class, prints -> prints.pdf(prints.find("loan-receipt"), FIRST.inAddress()));
    }

    private static Loan loan(Consumer<Loan> changed) {
        var loan = new Loan("jambi", FIRST, FIRST, LoansFixture.wheelchair("Keluarga Ibu Ani"), TODAY, RINA);
        changed.accept(loan);
        return loan;
    }

    private List<String> borrowers(Map<String, ?> narrowed, String order) {
        var wanted = new HashMap<String, Object>(Map.of("year", 2026));
        wanted.putAll(narrowed);
        return as("kasubbag").<LoanRow>lists("loans", wanted, order, new Slice(0, 10)).rows().stream()
                .map(LoanRow::borrower)
                .toList();
    }

    private List<PaperReference> papers(String username) {
        return as(username).asks(PaperReferenceRegister.class, papers -> papers.search("ibu ani", 10)).stream()
                .filter(paper -> paper.kind().equals("loan"))
                .toList();
    }

    private TraceLine traced(String action) {
        return as("auditor")
                .asks(
                        TraceRegister.class,
                        trace -> trace.page(new TraceFilter(null, null, null, null, null), new Slice(0, 100)))
                .rows()
                .stream()
                .filter(line -> line.action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private void assertTheBookIsComplete() {
        assertTrue(as("kasubbag")
                .asks(NumberRegister.class, register -> register.check("loan", 2026))
                .isComplete());
    }
}
