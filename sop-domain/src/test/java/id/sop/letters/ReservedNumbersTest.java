package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.BookNotReservable;
import id.sop.documents.numbers.DateInTheFuture;
import id.sop.documents.numbers.DateOutOfOrder;
import id.sop.documents.numbers.NumberAlreadyVoid;
import id.sop.documents.numbers.NumberNotReserved;
import id.sop.documents.numbers.NumberRegister;
import id.sop.documents.numbers.NumberRow;
import id.sop.documents.numbers.NumberService;
import id.sop.documents.numbers.NumberState;
import id.sop.documents.numbers.ReserveNumbers;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.NotPermitted;
import id.sop.procedures.sheet.Outcome;
import id.sop.registers.Option;
import id.sop.registers.books.Registers;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers kept free for letters that follow, and the order of the dates in the book. */
class ReservedNumbersTest extends LettersTest {

    private static final String BOOK = "incoming-letter";

    @Test
    void a_letter_that_follows_is_registered_with_the_number_that_was_kept_free_for_it() {
        registeredOn("2026-11-19");
        var reserved = reserve("kasubbag", 2, "Surat hari libur menyusul");
        registeredOn("2026-11-23");

        var run = as("pelaksana").starts(SHEET, with(reserved.get(1), "2026-11-20", null));

        assertEquals(List.of(SerialNumber.of(2026, 2), SerialNumber.of(2026, 3)), reserved);
        assertEquals(SerialNumber.of(2026, 3), run, "the run has the next number of its own book");
        assertEquals(List.of(1, 3, 4), sequences());
        assertEquals(LocalDate.of(2026, 11, 20), agenda("kasubbag").get(1).receivedOn());
        assertEquals(NumberState.RESERVED, line(2).state());
        assertEquals("Surat hari libur menyusul", line(3).reservedFor().orElseThrow());
        assertEquals(NumberState.USED, line(3).state());
        assertFalse(line(3).outOfOrder(), "the date lies where the number stands");
    }

    @Test
    void the_books_are_named_to_who_reads_the_ledger_and_those_to_reserve_in_to_who_keeps_it() {
        assertTrue(books("auditor").containsAll(List.of("incoming-letter", "run")), books("auditor")::toString);
        assertEquals(List.of(BOOK), as("kasubbag").asks(NumberRegister.class, NumberRegister::reservableBooks));

        assertThrows(NotPermitted.class, () -> books("pelaksana"));
        assertThrows(
                NotPermitted.class, () -> as("auditor").asks(NumberRegister.class, NumberRegister::reservableBooks));
    }

    @Test
    void a_reserved_number_is_offered_until_it_is_used() {
        var reserved = reserve("kasubbag", 2, "Menyusul");

        as("pelaksana").starts(SHEET, with(reserved.get(0), "2026-11-23", null));

        assertEquals(
                List.of(reserved.get(1)),
                as("pelaksana").asks(LetterRegister.class, LetterRegister::reservedNumbers).stream()
                        .map(free -> free.number())
                        .toList());
        var again = with(reserved.get(0), "2026-11-23", null);
        again.setNotADuplicate(true);
        var refusal =
                assertThrows(NumberNotReserved.class, () -> as("pelaksana2").starts(SHEET, again));
        assertEquals("0001/2026", refusal.arguments()[0]);
        assertEquals(1, agenda("kasubbag").size());
    }

    @Test
    void a_number_nobody_reserved_cannot_be_chosen() {
        registeredOn("2026-11-23");

        var input = with(SerialNumber.of(2026, 1), "2026-11-23", null);

        input.setNotADuplicate(true);
        assertThrows(NumberNotReserved.class, () -> as("pelaksana").starts(SHEET, input));
    }

    @Test
    void a_registration_that_is_refused_leaves_the_number_free() {
        registeredOn("2026-11-23");
        var reserved = reserve("kasubbag", 1, "Menyusul").get(0);
        var duplicate = with(reserved, "2026-11-23", null);
        duplicate.getLetter().setLetterNumber("005/2026-11-23");

        assertThrows(LikelyDuplicate.class, () -> as("pelaksana").starts(SHEET, duplicate));

        assertEquals(NumberState.RESERVED, line(2).state());
    }

    @Test
    void a_reserved_number_of_last_year_takes_a_letter_of_last_year() {
        clock().set("2026-12-31T15:00");
        var reserved = reserve("kasubbag", 1, "Surat tanggal 31 menyusul").get(0);
        clock().set("2027-01-04T08:00");

        as("pelaksana").starts(SHEET, with(reserved, "2026-12-31", null));

        assertEquals(SerialNumber.of(2026, 1), agenda("kasubbag").get(0).number());
        assertFalse(line(1).outOfOrder());
    }

    @Test
    void a_date_that_does_not_lie_where_the_reserved_number_stands_needs_a_reason() {
        registeredOn("2026-11-20");
        var reserved = reserve("kasubbag", 1, "Menyusul").get(0);
        registeredOn("2026-11-23");

        var refusal = assertThrows(
                DateOutOfOrder.class, () -> as("pelaksana").starts(SHEET, with(reserved, "2026-11-19", null)));
        as("pelaksana").starts(SHEET, with(reserved, "2026-11-19", "Terselip di pos jaga"));

        assertEquals(
                List.of("0002/2026", LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 23)),
                List.of(refusal.arguments()));
        assertTrue(line(2).outOfOrder());
        assertEquals("Terselip di pos jaga", line(2).dateReason().orElseThrow());
    }

    @Test
    void a_letter_dated_before_the_one_registered_last_needs_a_reason() {
        registeredOn("2026-11-23");

        assertThrows(DateOutOfOrder.class, () -> registeredOn("2026-11-20"));
        var input = dated("2026-11-20");
        input.getLetter().setReceivedReason("Diantar Jumat sore, baru ditemukan");
        as("pelaksana").starts(SHEET, input);
        registeredOn("2026-11-23");

        assertEquals(List.of(1, 2, 3), sequences(), "the refused one left no gap, the back-dated one no trouble");
        assertTrue(line(2).outOfOrder());
        assertFalse(line(3).outOfOrder());
    }

    @Test
    void a_letter_of_friday_registered_first_on_monday_needs_no_reason() {
        registeredOn("2026-11-20");

        registeredOn("2026-11-20");

        assertFalse(line(2).outOfOrder());
    }

    @Test
    void the_day_of_receipt_has_come_and_is_of_the_year_of_the_book() {
        assertThrows(DateInTheFuture.class, () -> registeredOn("2026-11-24"));
        assertThrows(DateOutOfOrder.class, () -> registeredOn("2025-12-31"));
    }

    @Test
    void a_correction_of_the_date_keeps_the_order_of_the_book_too() {
        registeredOn("2026-11-19");
        var run = as("pelaksana").starts(SHEET, dated("2026-11-20"));
        registeredOn("2026-11-23");

        assertThrows(DateOutOfOrder.class, () -> corrected(run, "2026-11-18", null));
        corrected(run, "2026-11-18", "Cap pos terbaca 18 November");

        assertEquals(LocalDate.of(2026, 11, 18), line(2).dated().orElseThrow());
        assertTrue(line(2).outOfOrder());
    }

    @Test
    void only_who_keeps_the_ledger_reserves_and_only_where_it_makes_sense() {
        assertThrows(NotPermitted.class, () -> reserve("pelaksana", 1, "Menyusul"));
        assertThrows(NotPermitted.class, () -> reserve("auditor", 1, "Menyusul"));
        assertThrows(ConstraintViolationException.class, () -> reserve("kasubbag", 1, " "));
        assertThrows(ConstraintViolationException.class, () -> reserve("kasubbag", 0, "Menyusul"));
        assertThrows(ConstraintViolationException.class, () -> reserve("kasubbag", 51, "Menyusul"));
        var runs = wanted(1, "Menyusul");
        runs.setBook("run");
        assertThrows(
                BookNotReservable.class,
                () -> as("kasubbag").does(NumberService.class, keeping -> keeping.reserve(runs)));
    }

    @Test
    void a_reserved_number_that_nobody_used_is_declared_void_with_a_reason_and_never_given() {
        var reserved = reserve("kasubbag", 1, "Menyusul").get(0);

        assertThrows(ConstraintViolationException.class, () -> cancel("kasubbag", reserved, " "));
        assertThrows(NotPermitted.class, () -> cancel("pelaksana", reserved, "Tidak jadi"));
        cancel("kasubbag", reserved, "Tidak ada surat yang menyusul");

        assertEquals(NumberState.VOID, line(1).state());
        assertEquals(
                "Tidak ada surat yang menyusul", line(1).voided().orElseThrow().reason());
        assertThrows(NumberAlreadyVoid.class, () -> cancel("kasubbag", reserved, "Lagi"));
        assertThrows(NumberNotReserved.class, () -> as("pelaksana").starts(SHEET, with(reserved, "2026-11-23", null)));
        registeredOn("2026-11-23");
        assertEquals(List.of(2), sequences());
    }

    @Test
    void reserving_and_declaring_void_is_traced_with_the_reason() {
        cancel("kasubbag", reserve("kasubbag", 1, "Menyusul").get(0), "Tidak jadi");

        var lines = trace().stream()
                .filter(line -> line.action().startsWith("number."))
                .toList();

        assertEquals(
                List.of("number.reserved", "number.voided"),
                lines.stream().map(line -> line.action()).toList());
        assertEquals("0001/2026", lines.get(0).subjectNumber());
        assertEquals("Menyusul", lines.get(0).after().get("note"));
        assertEquals("Tidak jadi", lines.get(1).after().get("note"));
    }

    private SerialNumber registeredOn(String day) {
        return as("pelaksana").starts(SHEET, dated(day));
    }

    private RegisterIncomingLetter dated(String day) {
        var input = letter("Dinas", "005/" + day, "Undangan");
        input.getLetter().setLetterDate(null);
        input.getLetter().setReceivedOn(LocalDate.parse(day));
        input.setNotADuplicate(true);
        return input;
    }

    private RegisterIncomingLetter with(SerialNumber reserved, String day, String reason) {
        var input = dated(day);
        input.setNotADuplicate(false);
        input.getLetter().setLetterNumber("007/" + reserved.sequence());
        input.getLetter().setReceivedReason(reason);
        input.setReservedNumber(reserved.inAddress());
        return input;
    }

    private void corrected(SerialNumber run, String day, String reason) {
        as("pelaksana").<RecordAndCode>performs(run, Outcome.DONE, null, input -> {
            input.setClassification("400.9.2");
            input.getLetter().setReceivedOn(LocalDate.parse(day));
            input.getLetter().setReceivedReason(reason);
        });
    }

    private static ReserveNumbers wanted(int count, String reason) {
        var wanted = new ReserveNumbers();
        wanted.setBook(BOOK);
        wanted.setCount(count);
        wanted.setReason(reason);
        return wanted;
    }

    private List<SerialNumber> reserve(String officer, int count, String reason) {
        return as(officer).asks(NumberService.class, keeping -> keeping.reserve(wanted(count, reason)));
    }

    private void cancel(String officer, SerialNumber number, String reason) {
        as(officer).does(NumberService.class, keeping -> keeping.cancel(BOOK, number, reason));
    }

    private NumberRow line(int sequence) {
        return as("auditor")
                .asks(NumberRegister.class, register -> register.open(BOOK, SerialNumber.of(2026, sequence)));
    }

    private List<Integer> sequences() {
        return agenda("kasubbag").stream().map(row -> row.number().sequence()).toList();
    }

    /** The books of the ledger, as its page offers them. */
    private List<Object> books(String officer) {
        return as(officer)
                .asks(Registers.class, registers -> registers.choices(registers.find("numbers")))
                .get("book")
                .stream()
                .map(Option::value)
                .toList();
    }
}
