package id.sop.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.clients.persons.Sex;
import id.sop.documents.numbers.NumberRegister;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.NotPermitted;
import id.sop.procedures.runs.MembersWithoutOutcome;
import id.sop.procedures.runs.RunEndingService;
import id.sop.procedures.runs.RunService;
import id.sop.procedures.steps.RunState;
import id.sop.shared.ChangedMeanwhile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionStoryTest extends AdmissionTest {

    @Test
    void a_raid_brings_three_women_of_whom_one_is_held_and_one_did_not_come() {
        var run = announced("Marni Contoh", "Kartika Contoh", null);
        assertEquals("0001/2026", as("pelaksana").opens(run).subject().title(), "no name outside");

        comes(run, 1, reception -> {});
        holds("pelaksana", run, 2, MemberReception.class, this::here);
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
    void a_hospital_sends_somebody_without_a_name_who_is_admitted_by_the_other_sheet() {
        var input = intake((String) null);
        input.setGroup("EKS_PSIKOTIK");
        input.setKind(ReferralKind.PSYCHIATRIC_HOSPITAL);
        var run = as("kepala").starts("JBI-PENERIMAAN-EKS-PSIKOTIK", input);
        comes(run, 1, reception -> {
            reception.getPerson().setSex(Sex.MALE);
            reception.getPerson().setAge(45);
            reception.getPerson().setAgeTolerance(5);
            reception.getPerson().setMarks("Tahi lalat di pipi kiri");
        });
        received(run);
        recorded(run);
        registers(run, 1, registration -> {
            registration.getPerson().setName(null);
            registration.getPerson().setUnknownBecause("Tidak dapat ditanya");
        });
        performs("pelaksana", run);
        signs(run, 1, agreement -> agreement.setManner(SigningManner.REPRESENTED));
        performs("peksos", run);

        assertEquals(List.of("ADMITTED IN_SERVICE 0001/2026"), members(FIRST));
    }

    @Test
    void who_is_held_waits_for_the_head_who_lets_her_go_on_or_ends_her_way() {
        var run = announced("Marni Contoh", "Kartika Contoh");
        holds("pelaksana", run, 1, MemberReception.class, this::here);
        holds("pelaksana", run, 2, MemberReception.class, this::here);
        received(run);

        var tasks = as("kepala").inbox().stream()
                .filter(task -> task.kind().equals("hold"))
                .toList();
        assertEquals(
                List.of("2026-1.1", "2026-1.2"),
                tasks.stream().map(task -> task.number()).sorted().toList());
        assertTrue(tasks.stream().noneMatch(task -> task.toString().contains("Marni")), "the inbox says no name");
        decides(1, HoldDecision.GO_ON, null);
        assertThrows(ReasonForMemberRequired.class, () -> decides(2, HoldDecision.NOT_ADMITTED, null));
        decides(2, HoldDecision.REFERRED, "Ke rumah sakit");
        assertThrows(MemberNotHeld.class, () -> decides(2, HoldDecision.GO_ON, null));

        assertEquals(List.of("ARRIVED RECEIVED", "NOT_ADMITTED NOT_ADMITTED"), members(FIRST));
        assertTrue(as("kepala").inbox().stream().noneMatch(task -> task.kind().equals("hold")));
        assertThrows(
                NotPermitted.class,
                () -> as("peksos")
                        .does(
                                HoldService.class,
                                service -> service.decide(
                                        new MemberNumber(FIRST, 1), decision(HoldDecision.GO_ON, null))));
    }

    private void decides(int serial, HoldDecision what, String reason) {
        as("kepala")
                .does(
                        HoldService.class,
                        service -> service.decide(new MemberNumber(FIRST, serial), decision(what, reason)));
    }

    private static DecideHold decision(HoldDecision what, String reason) {
        var decision = new DecideHold();
        decision.setDecision(what);
        decision.setReason(reason);
        return decision;
    }

    @Test
    void who_goes_while_she_is_held_is_no_task_any_more() {
        var run = announced("Marni Contoh");
        holds("pelaksana", run, 1, MemberReception.class, this::here);

        goesNoFurther("pelaksana", run, 1, "Dijemput keluarga");

        assertTrue(as("kepala").inbox().stream().noneMatch(task -> task.kind().equals("hold")));
        assertThrows(MemberNotHeld.class, () -> decides(1, HoldDecision.GO_ON, null));
    }

    @Test
    void what_another_said_of_a_member_meanwhile_is_not_overwritten_unseen() {
        var run = announced("Marni Contoh");
        as("pelaksana").takes(run);
        var first = (MemberReception) line("pelaksana", run, 1).line();
        var second = (MemberReception) line("pelaksana", run, 1).line();
        for (var entry : List.of(first, second)) {
            entry.setOutcome(MemberOutcome.DONE);
            here(entry);
        }
        first.getPerson().setName("Marni C. Contoh");
        second.getPerson().setName("Marini Contoh");
        sends(run, first);

        assertThrows(ChangedMeanwhile.class, () -> sends(run, second));

        assertEquals(
                "Marni C. Contoh", second.getPerson().getConflicts().get("name").getStored());
        assertTrue(second.holds(second.getPerson()));
        sends(run, second);
        assertEquals("Marini Contoh", line("pelaksana", run, 1).name());
    }

    private void sends(SerialNumber run, MemberReception entry) {
        as("pelaksana").does(RunService.class, service -> service.saveMember(run, 1, "2026-1.1", entry));
    }

    @Test
    void who_goes_no_further_has_left_the_house() {
        var run = announced("Marni Contoh");
        comes(run, 1, reception -> {});

        goesNoFurther("pelaksana", run, 1, "Dijemput keluarga");

        var view = as("kepala").asks(ClientRegister.class, register -> register.open("2026-1.1"));
        assertEquals(CaseState.NOT_ADMITTED, view.state());
        assertTrue(view.leftAt() != null, "she left the house with the decision");
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
