package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.NumberAlreadyVoid;
import id.sop.documents.numbers.NumberCheck;
import id.sop.documents.numbers.NumberFault;
import id.sop.documents.numbers.NumberNotFound;
import id.sop.documents.numbers.NumberRegister;
import id.sop.documents.numbers.NumberRow;
import id.sop.documents.numbers.NumberService;
import id.sop.documents.numbers.NumberState;
import id.sop.documents.numbers.ReserveNumbers;
import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.tables.TableFormat;
import id.sop.organisation.NotPermitted;
import id.sop.procedures.runs.RunEnded;
import id.sop.procedures.runs.RunEndingService;
import id.sop.procedures.steps.RunState;
import id.sop.shared.Slice;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ledger as its screen shows it, and numbers declared void. */
class VoidNumbersTest extends LettersTest {

    private static final String LETTERS = "incoming-letter";
    private static final String RUNS = "run";

    @Test
    void declaring_the_number_of_a_letter_void_withdraws_the_letter_and_its_run_with_the_same_reason() {
        reserve();
        registered();

        cancel("kasubbag", LETTERS, SerialNumber.of(2026, 2), "Surat untuk kantor lain");

        var letter = agenda("kasubbag").get(0);
        assertEquals(LetterState.WITHDRAWN, letter.state());
        assertEquals("Surat untuk kantor lain", letter.voided().orElseThrow().reason());
        assertEquals(
                "Surat untuk kantor lain",
                opened("pelaksana", letter.number()).voided().orElseThrow().reason());
        assertEquals(
                RunState.WITHDRAWN,
                as("kasubbag").opens(SerialNumber.of(2026, 1)).state());
        assertEquals(NumberState.VOID, line(RUNS, 1).state());
        assertEquals(NumberState.RESERVED, line(LETTERS, 1).state());
        assertEquals(NumberState.VOID, line(LETTERS, 2).state());
        assertThrows(NumberAlreadyVoid.class, () -> cancel("kasubbag", LETTERS, SerialNumber.of(2026, 2), "Lagi"));
    }

    @Test
    void withdrawing_a_run_declares_the_same_numbers_void() {
        var run = registered();

        as("pelaksana").does(RunEndingService.class, ending -> ending.withdraw(run, " Salah alamat "));

        assertEquals(NumberState.VOID, line(RUNS, 1).state());
        assertEquals("Salah alamat", line(LETTERS, 1).voided().orElseThrow().reason());
    }

    @Test
    void a_run_that_ended_outside_of_its_sheet_keeps_its_number_and_that_of_its_letter() {
        var run = registered();

        as("kepala").does(RunEndingService.class, ending -> ending.endOutside(run, "Diselesaikan dinas provinsi"));

        assertEquals(NumberState.USED, line(RUNS, 1).state());
        assertEquals(NumberState.USED, line(LETTERS, 1).state());
        assertEquals(LetterState.ENDED_OUTSIDE, agenda("kasubbag").get(0).state());
        assertTrue(agenda("kasubbag").get(0).voided().isEmpty());
    }

    @Test
    void the_number_of_a_run_is_written_as_one_and_that_of_a_letter_as_one() {
        registered();

        assertEquals("P-0001/2026", line(RUNS, 1).written());
        assertEquals("0001/2026", line(LETTERS, 1).written());
    }

    @Test
    void a_void_number_is_never_given_again_and_the_book_stays_complete() {
        as("pelaksana").does(RunEndingService.class, ending -> ending.withdraw(registered(), "Salah"));

        var second = as("pelaksana").starts(SHEET, anInvitation());

        assertEquals(SerialNumber.of(2026, 2), second);
        assertEquals(List.of(), check(LETTERS).faults());
        assertEquals(List.of(), check(RUNS).faults());
        assertEquals(2, check(LETTERS).last());
    }

    @Test
    void the_number_of_finished_work_cannot_be_declared_void() {
        var run = distributedTo("jambi.kasi-pas");
        recordsFollowUp("kasipas", new FollowUpNumber(SerialNumber.of(2026, 1), 1), "Sudah");
        archived(run);

        assertThrows(RunEnded.class, () -> cancel("kasubbag", LETTERS, SerialNumber.of(2026, 1), "Salah"));

        assertEquals(NumberState.USED, line(LETTERS, 1).state());
    }

    @Test
    void only_who_keeps_the_ledger_declares_void_and_only_she_and_auditors_read_it() {
        registered();

        for (var officer : List.of("pelaksana", "auditor", "kepala", "admin")) {
            assertThrows(
                    NotPermitted.class, () -> cancel(officer, LETTERS, SerialNumber.of(2026, 1), "Salah"), officer);
        }
        assertThrows(NotPermitted.class, () -> page("pelaksana", LETTERS, null, null));
        assertThrows(NotPermitted.class, () -> check("pelaksana", LETTERS));
        assertEquals(1, page("kasubbag", LETTERS, null, null).size());
        assertEquals(1, page("auditor", LETTERS, null, null).size());
        assertEquals(0, page("pky.umum", LETTERS, null, null).size(), "the book of another office");
        assertThrows(NumberNotFound.class, () -> cancel("pky.umum", LETTERS, SerialNumber.of(2026, 1), "Salah"));
    }

    @Test
    void the_ledger_says_what_a_number_belongs_to_as_far_as_the_reader_may_see_it() {
        registered();

        assertEquals(
                "Undangan rapat koordinasi · Dinas Sosial Kota Jambi",
                page("kasubbag", LETTERS, null, null).get(0).thing().orElseThrow());
        assertTrue(page("kasubbag", RUNS, null, null).get(0).thing().isPresent());
        assertTrue(page("auditor", LETTERS, null, null).get(0).thing().isEmpty(), "letters are not the auditor's");
        assertTrue(page("auditor", RUNS, null, null).get(0).thing().isEmpty());
    }

    @Test
    void the_ledger_is_filtered_searched_and_sorted() {
        registered();
        as("pelaksana").starts(SHEET, letter("Camat", "2", "Data"));
        as("pelaksana").starts(SHEET, letter("Bupati", "3", "Undangan"));
        cancel("kasubbag", LETTERS, SerialNumber.of(2026, 2), "Tertukar dengan surat lain");

        assertEquals(List.of(3, 2, 1), sequences(page("kasubbag", LETTERS, null, null)));
        assertEquals(List.of(2), sequences(page("kasubbag", LETTERS, NumberState.VOID, null)));
        assertEquals(List.of(2), sequences(page("kasubbag", LETTERS, null, "tertukar")));
        assertEquals(List.of(3), sequences(page("kasubbag", LETTERS, null, "0003/2026")));
        assertEquals(List.of(), sequences(page("kasubbag", LETTERS, NumberState.RESERVED, null)));
        assertThrows(NumberNotFound.class, () -> page("kasubbag", "surat-cinta", null, null));
    }

    @Test
    void the_check_says_exactly_what_is_wrong() {
        registered();
        as("pelaksana").starts(SHEET, letter("Camat", "2", "Data"));
        as("pelaksana").starts(SHEET, letter("Bupati", "3", "Undangan"));
        change("delete from official_number where book = 'incoming-letter' and sequence_number = 2");
        change("update number_series set last_number = 4 where book = 'incoming-letter'");

        var gap = check(LETTERS);

        assertEquals(4, gap.last());
        assertEquals(
                List.of(
                        new NumberFault(NumberFault.Kind.MISSING, 2, "0002/2026, 0004/2026"),
                        new NumberFault(NumberFault.Kind.WITHOUT_LINE, 1, "0002/2026")),
                gap.faults());

        change("update official_number set sequence_number = 6 where book = 'run' and sequence_number = 1");
        assertEquals(
                List.of(
                        new NumberFault(NumberFault.Kind.MISSING, 1, "0001/2026"),
                        new NumberFault(NumberFault.Kind.BEYOND, 1, "0006/2026"),
                        new NumberFault(NumberFault.Kind.WITHOUT_THING, 1, "0006/2026"),
                        new NumberFault(NumberFault.Kind.WITHOUT_LINE, 1, "0001/2026")),
                check(RUNS).faults());
    }

    @Test
    void the_ledger_is_printed_and_exported_with_the_reason_and_that_is_traced() {
        registered();
        cancel("kasubbag", LETTERS, SerialNumber.of(2026, 1), "=Salah alamat");

        var pdf = as("kasubbag").prints("numbers", Map.of("book", LETTERS, "year", 2026));
        var csv = exported(TableFormat.CSV);
        var xlsx = exported(TableFormat.XLSX);

        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.ISO_8859_1));
        assertEquals("PK", new String(xlsx, 0, 2, StandardCharsets.ISO_8859_1));
        var text = new String(csv, StandardCharsets.UTF_8);
        assertTrue(text.contains("0001/2026;Nomor agenda surat masuk;2026-11-23;Batal;"), text);
        assertTrue(text.contains("'=Salah alamat"), text);
        assertEquals(
                List.of("numbers.printed", "numbers.exported", "numbers.exported"),
                trace().stream()
                        .map(line -> line.action())
                        .filter(action -> action.startsWith("numbers."))
                        .toList());
    }

    @Test
    void the_agenda_book_shows_a_void_number_with_the_reason() {
        registered();
        cancel("kasubbag", LETTERS, SerialNumber.of(2026, 1), "Surat untuk kantor lain");

        var csv = new String(
                as("kasubbag").exports("agenda", Map.of("year", 2026), TableFormat.CSV), StandardCharsets.UTF_8);

        assertTrue(csv.contains("Batal") && csv.contains("Surat untuk kantor lain"), csv);
    }

    @Test
    void the_number_of_a_run_is_found_in_its_book_as_it_is_written_and_without_its_zeros() {
        registered();

        for (var typed : List.of("P-0001/2026", "p-1/2026", " 1/2026", "2026-1")) {
            assertEquals(List.of(1), sequences(page("kasubbag", RUNS, null, typed)), typed);
        }
        assertEquals(List.of(), page("kasubbag", RUNS, null, "P-0002/2026"));
        assertEquals(List.of(), page("kasubbag", LETTERS, null, "P-0001/2026"), "no letter has such a number");
        assertEquals(List.of(1), sequences(page("kasubbag", LETTERS, null, "1/2026")));
    }

    private void reserve() {
        var wanted = new ReserveNumbers();
        wanted.setBook(LETTERS);
        wanted.setReason("Surat menyusul");
        as("kasubbag").does(NumberService.class, keeping -> keeping.reserve(wanted));
    }

    private void cancel(String officer, String book, SerialNumber number, String reason) {
        as(officer).does(NumberService.class, keeping -> keeping.cancel(book, number, reason));
    }

    private NumberRow line(String book, int sequence) {
        return as("auditor")
                .asks(NumberRegister.class, register -> register.open(book, SerialNumber.of(2026, sequence)));
    }

    private NumberCheck check(String book) {
        return check("kasubbag", book);
    }

    private NumberCheck check(String officer, String book) {
        return as(officer).asks(NumberRegister.class, register -> register.check(book, 2026));
    }

    private List<NumberRow> page(String officer, String book, NumberState state, String text) {
        var narrowed = new HashMap<String, Object>(Map.of("book", book, "year", 2026));
        narrowed.put("state", state);
        narrowed.put("q", text);
        return as(officer)
                .<NumberRow>lists("numbers", narrowed, "-number", new Slice(0, 50))
                .rows();
    }

    private static List<Integer> sequences(List<NumberRow> rows) {
        return rows.stream().map(row -> row.number().sequence()).toList();
    }

    private byte[] exported(TableFormat format) {
        return as("kasubbag").exports("numbers", Map.of("book", LETTERS, "year", 2026), format);
    }

    private void change(String sql) {
        office().inTransaction(
                        () -> office().entityManager().createNativeQuery(sql).executeUpdate());
    }
}
