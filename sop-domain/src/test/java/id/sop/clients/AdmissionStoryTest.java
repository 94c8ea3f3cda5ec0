package id.sop.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.clients.persons.Sex;
import id.sop.documents.numbers.NumberRegister;
import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.runs.MembersWithoutOutcome;
import id.sop.procedures.runs.RunEndingService;
import id.sop.procedures.steps.RunState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionStoryTest extends AdmissionTest {

    @Test
    void a_raid_brings_three_women_of_whom_one_is_held_and_one_did_not_come() {
        var run = announced("Marni Contoh", "Kartika Contoh", null);
        assertEquals("0001/2026", as("pelaksana").opens(run).subject().title(), "no name outside");

        comes(run, 1, reception -> {});
        holds("pelaksana", run, ReceiveMembers.KEY, 2, MemberReception.class, this::here);
        goesNoFurther("pelaksana", run, 3, "Tidak jadi dikirim");
        received(run);
        recorded(run);
        registers(run, 1, registration -> {});
        performs("pelaksana", run);
        signs(run, 1, agreement -> {});
        performs("peksos", run);

        assertEquals(RunState.COMPLETED, as("pelaksana").opens(run).state());
        assertEquals(List.of("ADMITTED IN_SERVICE 0001/2026", "ARRIVED RECEIVED held", "NOT_ARRIVED"), members(FIRST));
    }

    @Test
    void who_came_at_noon_is_in_the_house_although_others_are_expected() {
        var run = announced("Marni Contoh", "Kartika Contoh");

        comes(run, 1, reception -> {});

        assertEquals(List.of("ARRIVED RECEIVED", "ANNOUNCED"), members(FIRST));
        assertThrows(MembersWithoutOutcome.class, () -> received(run));
    }

    @Test
    void somebody_without_a_name_is_called_by_the_number_under_which_she_came() {
        var run = announced((String) null);

        comes(run, 1, reception -> reception.getPerson().setSex(Sex.MALE));

        assertEquals("Tanpa nama 0001/2026-1", line("pelaksana", run, 1).name());
    }

    @Test
    void who_is_very_likely_known_is_not_entered_before_the_officer_says_whether_it_is_she() {
        var first = announced("Marni Contoh");
        comes(first, 1, reception -> reception.getPerson().setBornOn(LocalDate.of(1994, 3, 8)));
        var second = announced("Marni Contoh");

        var refused = assertThrows(
                LikelyTheSamePerson.class,
                () -> comes(second, 1, reception -> reception.getPerson().setBornOn(LocalDate.of(1994, 3, 8))));
        var twice = assertThrows(
                OpenCaseExists.class,
                () -> comes(second, 1, reception -> {
                    reception.getPerson().setBornOn(LocalDate.of(1994, 3, 8));
                    reception.setSameAs("2026-1.1");
                }));
        comes(second, 1, reception -> {
            reception.getPerson().setBornOn(LocalDate.of(1994, 3, 8));
            reception.setAnother(true);
        });

        assertEquals(List.of("Marni Contoh"), List.of(refused.arguments()));
        assertEquals(List.of("0001/2026-1"), List.of(twice.arguments()));
        assertEquals(List.of("ARRIVED RECEIVED"), members(SerialNumber.of(2026, 2)));
    }

    @Test
    void who_comes_back_is_the_same_person_with_another_case() {
        var first = announced("Marni Contoh");
        comes(first, 1, reception -> {});
        goesNoFurther("pelaksana", first, 1, "Diambil keluarga");
        var second = announced("Marni C.");

        comes(second, 1, reception -> reception.setSameAs("2026-1.1"));

        assertEquals("Marni Contoh", line("pelaksana", second, 1).name());
        assertEquals(List.of("NOT_ADMITTED NOT_ADMITTED"), members(FIRST));
    }

    @Test
    void nobody_becomes_definitive_with_open_columns_and_no_child_signs_alone() {
        var run = announced("Rini Contoh");
        comes(run, 1, reception -> reception.getPerson().setBornOn(LocalDate.of(2011, 2, 2)));
        received(run);
        recorded(run);
        saves(
                "pelaksana",
                run,
                1,
                MemberRegistration.class,
                registration -> registration.setOutcome(MemberOutcome.DONE));
        performs("pelaksana", run);

        var open = assertThrows(BookIncomplete.class, () -> signs(run, 1, agreement -> {}));
        office().inTransaction(() -> {
            office().bean(ClientCases.class)
                    .find("jambi", "2026-1")
                    .orElseThrow()
                    .person()
                    .enter(complete(new PersonData(), LocalDate.of(2011, 2, 2)), TODAY);
            return null;
        });
        assertThrows(GuardianRequired.class, () -> signs(run, 1, agreement -> {}));
        signs(run, 1, agreement -> agreement.setGuardian("Ibu Contoh"));

        assertEquals(List.of(7), List.of(open.arguments()));
        assertEquals(List.of("ADMITTED IN_SERVICE 0001/2026"), members(FIRST));
    }

    @Test
    void an_intake_entered_by_mistake_leaves_void_numbers_and_nobody_in_the_house() {
        var run = announced("Marni Contoh");
        comes(run, 1, reception -> {});
        received(run);
        recorded(run);
        registers(run, 1, registration -> {});

        as("kepala").does(RunEndingService.class, ending -> ending.withdraw(run, "Salah catat"));

        assertEquals(List.of("VOID VOID 0001/2026"), members(FIRST));
        for (var book : List.of("intake", "client-registration", "admission-record")) {
            var number = as("kasubbag").asks(NumberRegister.class, register -> register.open(book, FIRST));
            assertEquals("Salah catat", number.voided().orElseThrow().reason(), book);
            assertTrue(
                    as("kasubbag")
                            .asks(NumberRegister.class, register -> register.check(book, 2026))
                            .isComplete(),
                    book);
        }
    }
}
