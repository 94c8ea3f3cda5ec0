package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.NotPermitted;
import id.sop.organisation.Position;
import id.sop.procedures.runs.RunEndingService;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.ReasonRequired;
import id.sop.procedures.steps.RunState;
import jakarta.validation.ConstraintViolationException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DispositionServiceTest extends LettersTest {

    private static final SerialNumber LETTER = SerialNumber.of(2026, 1);
    private static final FollowUpNumber FIRST = new FollowUpNumber(LETTER, 1);

    @Test
    void a_letter_asks_the_database_as_often_with_three_addressees_as_with_one() {
        var one = distributedTo("jambi.fungsional");
        var other = as("pelaksana").starts(SHEET, letter("Camat Telanaipura", "5/2026", "Laporan penjangkauan"));
        var three = distributed(disposed(
                examined(recorded(other, "400.9.2")), "jambi.fungsional", "jambi.kasi-pas", "jambi.kasubbag-tu"));

        assertEquals(
                office().statementsOf(() -> opened("pelaksana", one)),
                office().statementsOf(() -> opened("pelaksana", three)));
    }

    @Test
    void a_disposition_is_taken_back_while_unread_and_the_letter_waits_for_another() {
        var run = distributedTo("jambi.kasi-pas", "jambi.fungsional");

        as("kepala").does(DispositionService.class, dispositions -> dispositions.withdraw(LETTER, "Salah tujuan"));

        assertEquals(LetterState.EXAMINED, opened("kepala", LETTER).state());
        var view = as("kepala").opens(run);
        assertEquals(4, view.current().orElseThrow().no());
        assertEquals(
                "REOPENED",
                view.history().events().get(view.history().events().size() - 1).kind());
        assertEquals(
                "Salah tujuan",
                view.history().events().get(view.history().events().size() - 1).note());

        distributed(disposed(run, "jambi.kasi-pelrehsos"));

        var dispositions = opened("kepala", LETTER).dispositions();
        assertTrue(dispositions.get(0).withdrawn());
        assertEquals(3, dispositions.get(1).followUps().get(0).number().serial(), "serials are never given twice");
        assertEquals("Kasi Pelrehsos", agenda("kepala").get(0).addressed());
    }

    @Test
    void a_disposition_that_was_read_cannot_be_taken_back() {
        distributedTo("jambi.kasi-pas", "jambi.fungsional");
        clock().set("2026-11-23T09:30");
        as("kasipas").does(FollowUpService.class, followUps -> followUps.read(FIRST));

        assertFalse(opened("kepala", LETTER).dispositions().get(0).withdrawable());
        var refusal = assertThrows(
                AlreadyRead.class,
                () -> as("kepala")
                        .does(DispositionService.class, dispositions -> dispositions.withdraw(LETTER, "Salah")));

        assertEquals(
                List.of("Kasi PAS", "Dewi Contoh", Instant.parse("2026-11-23T02:30:00Z")),
                List.of(refusal.arguments()));
        assertEquals(LetterState.DISTRIBUTED, opened("kepala", LETTER).state());
    }

    @Test
    void taking_it_back_from_the_last_addressee_takes_it_back_as_a_whole_and_needs_a_reason() {
        var run = distributedTo("jambi.kasi-pas");

        assertThrows(
                ReasonRequired.class,
                () -> as("kepala").does(DispositionService.class, dispositions -> dispositions.withdraw(FIRST, " ")));
        assertEquals(LetterState.DISTRIBUTED, opened("kepala", LETTER).state());
        as("kepala").does(DispositionService.class, dispositions -> dispositions.withdraw(FIRST, "Salah tujuan"));

        assertEquals(LetterState.EXAMINED, opened("kepala", LETTER).state());
        assertEquals(4, as("kepala").opens(run).current().orElseThrow().no());
    }

    @Test
    void a_disposition_can_be_taken_back_before_it_was_distributed() {
        var run = disposedTo("jambi.kasi-pas");

        as("kepala").does(DispositionService.class, dispositions -> dispositions.withdraw(LETTER, "Salah tujuan"));

        assertEquals(4, as("kepala").opens(run).current().orElseThrow().no());
        assertThrows(
                LetterStateDoesNotAllow.class,
                () -> as("kepala")
                        .does(DispositionService.class, dispositions -> dispositions.withdraw(LETTER, "Lagi")));
    }

    @Test
    void only_the_head_takes_back_and_answers() {
        distributedTo("jambi.kasi-pas");

        for (var officer : List.of("kasubbag", "pelaksana", "kasipas", "kadis")) {
            assertThrows(
                    NotPermitted.class,
                    () -> as(officer)
                            .does(DispositionService.class, dispositions -> dispositions.withdraw(LETTER, "Salah")),
                    officer);
            assertThrows(
                    NotPermitted.class,
                    () -> as(officer).does(DispositionService.class, dispositions -> dispositions.answer(FIRST, "Ya")),
                    officer);
        }
    }

    @Test
    void a_letter_goes_only_to_positions_that_receive_letters() {
        var run = examined(recorded(registered(), "400.9.2"));

        assertThrows(NotAnAddressee.class, () -> disposed(run, "jambi.auditor"));
        assertThrows(NotAnAddressee.class, () -> disposed(run, "palangkaraya.kabid"));
        assertThrows(ConstraintViolationException.class, () -> disposed(run));
        assertEquals(LetterState.EXAMINED, opened("kepala", LETTER).state());
    }

    @Test
    void an_addressee_named_twice_follows_up_once() {
        disposedTo("jambi.kasi-pas", "jambi.kasi-pas");

        assertEquals(
                1, opened("kepala", LETTER).dispositions().get(0).followUps().size());
    }

    @Test
    void a_disposition_says_what_is_wanted() {
        var run = examined(recorded(registered(), "400.9.2"));

        assertThrows(
                ConstraintViolationException.class,
                () -> as("kepala")
                        .<DisposeLetter>performs(
                                run, Outcome.DONE, null, input -> input.setPositions(List.of("jambi.kasi-pas"))));
    }

    @Test
    void the_wordings_of_the_list_and_the_addressees_are_those_of_the_office() {
        assertEquals(
                "Untuk diketahui",
                as("kepala")
                        .asks(DispositionService.class, DispositionService::instructions)
                        .get(0));
        assertEquals(
                List.of("Kasubbag TU", "Kasi PAS", "Kasi Pelrehsos", "Fungsional", "Pelaksana"),
                as("kepala").asks(DispositionService.class, DispositionService::possibleAddressees).stream()
                        .map(Position::name)
                        .toList());
    }

    @Test
    void a_follow_up_is_recorded_once() {
        distributedTo("jambi.kasi-pas", "jambi.fungsional");
        recordsFollowUp("kasipas", FIRST, "Hadir");

        var refusal = assertThrows(FollowUpClosed.class, () -> recordsFollowUp("kasipas", FIRST, "Hadir lagi"));

        assertEquals("Dewi Contoh", refusal.arguments()[0]);
        assertThrows(ConstraintViolationException.class, () -> recordsFollowUp("peksos", second(), " "));
        assertThrows(LetterNotFound.class, () -> recordsFollowUp("kasipas", second(), "Bukan milik saya"));
    }

    private static FollowUpNumber second() {
        return new FollowUpNumber(LETTER, 2);
    }

    @Test
    void a_question_and_its_answer_need_a_text_that_fits() {
        distributedTo("jambi.kasi-pas");

        for (var text : new String[] {null, " ", "a".repeat(2001)}) {
            assertThrows(
                    ConstraintViolationException.class,
                    () -> as("kasipas").does(FollowUpService.class, followUps -> followUps.ask(FIRST, text)));
            assertThrows(
                    ConstraintViolationException.class,
                    () -> as("kepala")
                            .does(DispositionService.class, dispositions -> dispositions.answer(FIRST, text)));
        }
    }

    @Test
    void two_addressees_taken_back_at_once_leave_the_letter_to_be_disposed_again() throws Exception {
        var run = distributedTo("jambi.kasi-pas", "jambi.kasi-pelrehsos");
        var second = new FollowUpNumber(LETTER, 2);

        atOnce(
                () -> as("kepala").does(DispositionService.class, given -> given.withdraw(FIRST, "Salah tujuan")),
                () -> as("kepala").does(DispositionService.class, given -> given.withdraw(second, "Salah tujuan")));

        assertEquals(4, as("kepala").opens(run).current().orElseThrow().no());
        assertTrue(opened("kepala", LETTER).dispositions().get(0).withdrawn());
    }

    private static void atOnce(Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var works = Stream.of(one, other)
                    .<Callable<Void>>map(work -> () -> {
                        start.await();
                        work.run();
                        return null;
                    })
                    .toList();
            for (var work : threads.invokeAll(works)) {
                work.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_letter_is_withdrawn_with_its_run_and_keeps_its_number() {
        var run = distributedTo("jambi.kasi-pas");

        as("pelaksana").does(RunEndingService.class, ending -> ending.withdraw(run, "Salah alamat"));

        assertEquals(RunState.WITHDRAWN, as("pelaksana").opens(run).state());
        assertEquals(LetterState.WITHDRAWN, agenda("pelaksana").get(0).state());
        assertEquals(List.of(), as("kasipas").inbox());
        var second = as("pelaksana").starts(SHEET, anInvitation());
        assertEquals(SerialNumber.of(2026, 2), second, "a withdrawn letter is no likely duplicate");
        assertEquals(SerialNumber.of(2026, 2), agenda("pelaksana").get(1).number());
    }

    @Test
    void the_slip_exists_once_the_letter_is_recorded() {
        var run = registered();
        assertThrows(LetterStateDoesNotAllow.class, () -> slip("kasubbag", LETTER));

        recorded(run, "400.9.2");
        byte[] blank = slip("kasubbag", LETTER);
        disposed(examined(run), "jambi.kasi-pas");
        byte[] filled = slip("kasubbag", LETTER);

        assertEquals("%PDF-", new String(blank, 0, 5, StandardCharsets.ISO_8859_1));
        assertEquals("%PDF-", new String(filled, 0, 5, StandardCharsets.ISO_8859_1));
        assertTrue(trace().stream().anyMatch(line -> line.action().equals("disposition.printed")));
    }
}
