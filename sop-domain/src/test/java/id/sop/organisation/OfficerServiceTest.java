package id.sop.organisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.shared.DomainException;
import id.sop.shared.Slice;
import id.sop.testbed.OnBothDatabases;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OfficerServiceTest extends OnBothDatabases {

    private static final String HEAD = "jambi.kepala-panti";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    static NewAppointment appointment(ActingKind kind, String position, LocalDate from, LocalDate until) {
        var input = new NewAppointment();
        input.setKind(kind);
        input.setPosition(position);
        input.setFromDay(from);
        input.setUntilDay(until);
        input.setDecree("800/12/Peg");
        return input;
    }

    private static NewAppointment plh(LocalDate from, LocalDate until) {
        return appointment(ActingKind.PLH, HEAD, from, until);
    }

    private void admin(Consumer<OfficerService> act) {
        as("admin").does(OfficerService.class, act);
    }

    private OfficerView officer(String username) {
        return as("admin").asks(OfficerRegister.class, register -> register.open(username));
    }

    private List<String> register(Map<String, ?> narrowed) {
        return as("admin").<OfficerRow>lists("officers", narrowed, "account", new Slice(0, 50)).rows().stream()
                .map(OfficerRow::username)
                .toList();
    }

    private Caller caller(String username) {
        return as(username).asks(CurrentCaller.class, CurrentCaller::get);
    }

    private <T extends DomainException> Object[] refused(Class<T> refusal, Consumer<OfficerService> act) {
        return assertThrows(refusal, () -> admin(act)).arguments();
    }

    private void change(String username, String name, String nip) {
        var data = as("admin").asks(OfficerService.class, officers -> officers.entered(username));
        data.setName(name);
        data.setNip(nip);
        admin(officers -> officers.change(username, data));
    }

    private static NewOfficer newOfficer(String username, String name, String nip) {
        var input = new NewOfficer();
        input.setUsername(username);
        input.getData().setName(name);
        input.getData().setNip(nip);
        return input;
    }

    // --- who may

    @Test
    void only_an_administrator_maintains_officers() {
        for (var username : List.of("kepala", "kasubbag", "pelaksana", "auditor")) {
            var desk = as(username);

            assertThrows(
                    NotPermitted.class,
                    () -> desk.does(OfficerService.class, one -> one.suspend("peksos", null, "Uji")),
                    username);
            assertThrows(
                    NotPermitted.class, () -> desk.asks(OfficerRegister.class, one -> one.open("peksos")), username);
            assertThrows(NotPermitted.class, () -> desk.lists("officers", Map.of(), null, new Slice(0, 5)), username);
        }
    }

    @Test
    void a_position_of_another_office_is_answered_as_one_that_nobody_has() {
        assertArrayEquals(
                new Object[] {"palangkaraya.kabid"},
                refused(PositionNotFound.class, one -> one.suspend("peksos", "palangkaraya.kabid", "Uji")));
        assertArrayEquals(
                new Object[] {"jambi.tidak-ada"},
                refused(PositionNotFound.class, one -> one.suspend("peksos", "jambi.tidak-ada", "Uji")));
    }

    @Test
    void the_administrator_of_another_office_finds_no_such_officer() {
        var other = as("pky.admin");

        assertThrows(OfficerNotFound.class, () -> other.asks(OfficerRegister.class, one -> one.open("kasubbag")));
        assertThrows(
                OfficerNotFound.class,
                () -> other.does(OfficerService.class, one -> one.suspend("kasubbag", null, "Uji")));
        assertThrows(
                OfficerNotFound.class,
                () -> other.does(
                        OfficerService.class,
                        one -> one.appoint(
                                "kasubbag", appointment(ActingKind.PLH, "palangkaraya.kadis", MONDAY, MONDAY))));
    }

    @Test
    void a_position_of_another_office_cannot_be_acted_for() {
        refused(
                PositionNotFound.class,
                one -> one.appoint("kasubbag", appointment(ActingKind.PLH, "palangkaraya.kadis", MONDAY, MONDAY)));
    }

    @Test
    void an_administrator_decides_nothing_about_herself() {
        refused(OwnAuthority.class, one -> one.appoint("admin", plh(MONDAY, MONDAY)));
        refused(OwnAuthority.class, one -> one.endAppointment("admin", 1, "Uji"));
        refused(OwnAuthority.class, one -> one.suspend("admin", null, "Uji"));
        refused(OwnAuthority.class, one -> one.lift("admin", null, "Uji"));
        assertTrue(officer("admin").own());
    }

    // --- appointing

    @Test
    void an_appointment_gives_position_and_rights_at_the_next_request_and_its_end_takes_them() {
        assertFalse(caller("kasubbag").may(Right.DISPOSE_LETTERS));

        admin(one -> one.appoint("kasubbag", plh(MONDAY, MONDAY.plusDays(4))));

        var acting = caller("kasubbag");
        assertEquals(Set.of("jambi.kasubbag-tu", HEAD), acting.positions());
        assertTrue(acting.may(Right.DISPOSE_LETTERS));

        admin(one -> one.endAppointment("kasubbag", 1, "Kepala sudah kembali"));

        assertEquals(Set.of("jambi.kasubbag-tu"), caller("kasubbag").positions());
        assertFalse(caller("kasubbag").may(Right.DISPOSE_LETTERS));
        var ended = officer("kasubbag").appointments().get(0);
        assertEquals(AppointmentState.ENDED, ended.state());
        assertEquals("Kepala sudah kembali", ended.endReason());
        refused(AppointmentOver.class, one -> one.endAppointment("kasubbag", 1, "Lagi"));
    }

    @Test
    void the_right_to_maintain_officers_is_never_acted_for() {
        admin(one -> one.appoint("kasubbag", appointment(ActingKind.PLH, "jambi.administrator", MONDAY, MONDAY)));

        assertTrue(caller("kasubbag").may(Right.MAINTAIN_LISTS));
        assertFalse(caller("kasubbag").may(Right.MAINTAIN_OFFICERS));
    }

    @Test
    void the_right_that_opens_a_compartment_is_never_acted_for() {
        as("pwk.admin")
                .does(
                        OfficerService.class,
                        one -> one.appoint(
                                "pwk.keluarga",
                                appointment(ActingKind.PLT, "purwakarta.kepala-bidang", MONDAY, MONDAY)));

        assertTrue(caller("pwk.kabid").may(Right.READ_PROTECTED_RUNS));
        assertTrue(caller("pwk.keluarga").positions().contains("purwakarta.kepala-bidang"));
        assertTrue(caller("pwk.keluarga").may(Right.KEEP_NUMBERS));
        assertFalse(caller("pwk.keluarga").may(Right.READ_PROTECTED_RUNS));
    }

    @Test
    void an_appointment_that_ends_before_it_begins_is_refused() {
        assertThrows(
                ConstraintViolationException.class,
                () -> admin(one -> one.appoint("kasubbag", plh(MONDAY.plusDays(1), MONDAY))));
    }

    @Test
    void an_appointment_whose_last_day_has_passed_is_refused_and_one_that_ends_today_is_not() {
        refused(AppointmentPast.class, one -> one.appoint("kasubbag", plh(MONDAY.minusDays(3), MONDAY.minusDays(1))));

        admin(one -> one.appoint("kasubbag", plh(MONDAY.minusDays(3), MONDAY)));

        assertTrue(caller("kasubbag").positions().contains(HEAD));
    }

    @Test
    void nobody_acts_for_a_position_that_she_holds() {
        var arguments = refused(PositionHeld.class, one -> one.appoint("kepala", plh(MONDAY, MONDAY)));

        assertArrayEquals(new Object[] {"Hasan Contoh", "Kepala Panti"}, arguments);
    }

    @Test
    void of_one_position_one_officer_acts_on_a_day() {
        admin(one -> one.appoint("kasubbag", plh(MONDAY.plusDays(1), MONDAY.plusDays(3))));

        var arguments = refused(
                PositionActedFor.class, one -> one.appoint("kasipas", plh(MONDAY.plusDays(3), MONDAY.plusDays(5))));
        assertEquals("Wati Contoh", arguments[1]);
        refused(PositionActedFor.class, one -> one.appoint("kasubbag", plh(MONDAY, MONDAY.plusDays(9))));

        admin(one -> one.appoint("kasipas", plh(MONDAY.plusDays(4), MONDAY.plusDays(5))));
        admin(one -> one.endAppointment("kasubbag", 1, "Batal"));
        admin(one -> one.appoint("peksos", plh(MONDAY, MONDAY.plusDays(3))));
        assertEquals(Set.of("jambi.fungsional", HEAD), caller("peksos").positions());
    }

    @Test
    @Timeout(60)
    void of_two_appointments_at_the_same_moment_one_is_refused() throws InterruptedException {
        var together = new CountDownLatch(2);
        var refused = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var username : List.of("kasubbag", "kasipas")) {
                threads.submit(() -> {
                    together.countDown();
                    together.await();
                    try {
                        admin(one -> one.appoint(username, plh(MONDAY, MONDAY)));
                    } catch (PositionActedFor e) {
                        refused.countDown();
                    }
                    return null;
                });
            }

            assertTrue(refused.await(30, TimeUnit.SECONDS));
        } finally {
            threads.shutdown();
        }
        assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
        assertEquals(1, register(Map.of("only", OfficerPeculiarity.ACTING)).size());
    }

    @Test
    void what_a_circular_only_advises_is_a_warning() {
        admin(one -> one.appoint("kasubbag", plh(MONDAY, MONDAY.plusMonths(3).minusDays(1))));
        assertEquals(List.of(), officer("kasubbag").appointments().get(0).warnings());

        admin(one -> one.appoint("kasubbag", plh(MONDAY.plusMonths(3), MONDAY.plusMonths(6))));
        assertEquals(
                List.of(AppointmentWarning.LONGER_THAN_THREE_MONTHS, AppointmentWarning.LONGER_THAN_SIX_MONTHS),
                officer("kasubbag").appointments().get(0).warnings());

        admin(one -> one.appoint("kasipas", appointment(ActingKind.PLT, "jambi.kasubbag-tu", MONDAY, MONDAY)));
        assertEquals(
                List.of(AppointmentWarning.POSITION_HAS_A_HOLDER),
                officer("kasipas").appointments().get(0).warnings());

        admin(one -> one.suspend("kasipelrehsos", "jambi.kasi-pelrehsos", "Mutasi"));
        admin(one -> one.appoint("peksos", appointment(ActingKind.PLH, "jambi.kasi-pelrehsos", MONDAY, MONDAY)));
        assertEquals(
                List.of(AppointmentWarning.POSITION_HAS_NO_HOLDER),
                officer("peksos").appointments().get(0).warnings());
    }

    // --- suspending

    @Test
    void a_blocked_account_is_refused_at_its_next_request_until_it_is_unblocked() {
        assertEquals("Sari Contoh", caller("peksos").name());

        admin(one -> one.suspend("peksos", null, "Pensiun"));

        assertThrows(AccountBlocked.class, () -> caller("peksos"));
        assertEquals("Pensiun", officer("peksos").block().orElseThrow().reason());
        refused(AlreadySuspended.class, one -> one.suspend("peksos", null, "Lagi"));

        admin(one -> one.lift("peksos", null, "Kembali bertugas"));

        assertEquals("Sari Contoh", caller("peksos").name());
        refused(NotSuspended.class, one -> one.lift("peksos", null, "Lagi"));
    }

    @Test
    void a_suspended_position_gives_nothing_although_the_realm_still_names_it() {
        RealmOfTest.gives("kasubbag", "jambi.kasubbag-tu", "jambi.fungsional");
        assertTrue(caller("kasubbag").may(Right.MAINTAIN_SHEETS));

        admin(one -> one.suspend("kasubbag", "jambi.kasubbag-tu", "Mutasi"));

        assertEquals(Set.of("jambi.fungsional"), caller("kasubbag").positions());
        assertFalse(caller("kasubbag").may(Right.MAINTAIN_SHEETS));
        refused(PositionNotHeld.class, one -> one.suspend("kasubbag", "jambi.kasi-pas", "Uji"));

        RealmOfTest.gives("kasubbag", "jambi.fungsional");
        caller("kasubbag");
        RealmOfTest.gives("kasubbag", "jambi.kasubbag-tu", "jambi.fungsional");
        assertEquals(Set.of("jambi.fungsional"), caller("kasubbag").positions(), "another session does not lift it");

        admin(one -> one.lift("kasubbag", "jambi.kasubbag-tu", "Salah orang"));
        assertEquals(2, caller("kasubbag").positions().size());
    }

    @Test
    void an_account_whose_only_position_is_suspended_has_none() {
        admin(one -> one.suspend("peksos", "jambi.fungsional", "Mutasi"));

        assertThrows(NoPosition.class, () -> caller("peksos"));
    }

    @Test
    void who_is_blocked_is_no_colleague() {
        admin(one -> one.appoint("kasipas", plh(MONDAY, MONDAY)));
        admin(one -> one.suspend("kepala", null, "Cuti di luar tanggungan negara"));

        var holders =
                office().inTransaction(() -> office().bean(Colleagues.class).holders("jambi", List.of(HEAD)));

        assertEquals(
                List.of("kasipas"), holders.stream().map(Colleague::username).toList());
        assertTrue(office().inTransaction(() -> office().bean(Colleagues.class).find("jambi", "kepala"))
                .isEmpty());
    }

    @Test
    void who_an_account_is_takes_one_statement_and_who_holds_a_position_another_whatever_is_known_of_them() {
        admin(one -> one.appoint("kasipas", plh(MONDAY, MONDAY)));
        admin(one -> one.suspend("kasipas", "jambi.kasi-pas", "Mutasi"));

        caller("kasipas");
        assertEquals(1, officersAsked(() -> caller("kasipas")));
        assertEquals(
                1,
                officersAsked(() -> office().inTransaction(() -> office().bean(Colleagues.class)
                        .holders("jambi", List.of(HEAD, "jambi.kasi-pas", "jambi.fungsional")))));
    }

    private long officersAsked(Runnable work) {
        return office().textsOfStatements(work).stream()
                .filter(sql -> sql.matches("(?is).* (officer|officer_suspension|acting_appointment) .*"))
                .count();
    }

    @Test
    void who_was_appointed_for_a_position_once_is_no_colleague_after_the_last_day() {
        admin(one -> one.appoint("kasipas", plh(MONDAY, MONDAY)));
        clock().set("2026-11-24T09:00");

        var holders =
                office().inTransaction(() -> office().bean(Colleagues.class).holders("jambi", List.of(HEAD)));

        assertEquals(
                List.of("kepala"), holders.stream().map(Colleague::username).toList());
    }

    // --- names and numbers

    @Test
    void an_officer_is_entered_before_she_logs_in_and_known_when_she_does() {
        admin(one -> one.enter(newOfficer("tes.baru", "Lestari Contoh", "19900101 202301 2 001")));
        assertEquals(List.of(), officer("tes.baru").held());

        RealmOfTest.gives("tes.baru", "jambi.kasi-pas");

        assertEquals("Lestari Contoh", caller("tes.baru").name());
        var seen = officer("tes.baru");
        assertEquals("19900101 202301 2 001", seen.nip());
        assertFalse(seen.nipDoubtful());
        assertTrue(seen.held().get(0).since().isPresent());
        assertEquals(
                List.of(OfficerAct.POSITION_GAINED, OfficerAct.ENTERED),
                seen.history().stream().map(OfficerView.Happened::act).toList());
        refused(OfficerExists.class, one -> one.enter(newOfficer("tes.baru", "Lain", null)));
    }

    @Test
    void an_account_without_a_position_of_its_own_may_still_act_for_one() {
        admin(one -> one.enter(newOfficer("tes.staf", "Bayu Contoh", null)));
        RealmOfTest.gives("tes.staf");
        assertThrows(NoPosition.class, () -> caller("tes.staf"));

        admin(one -> one.appoint("tes.staf", appointment(ActingKind.PLT, "jambi.kasi-pas", MONDAY, MONDAY)));

        assertEquals(Set.of("jambi.kasi-pas"), caller("tes.staf").positions());
    }

    @Test
    void a_changed_name_and_number_stand_in_the_history_with_what_they_were() {
        admin(one -> one.enter(newOfficer("tes.nama", "tes.nama", null)));

        change("tes.nama", " Dra. Lestari, M.Si. ", "197001011995032001");

        var history = officer("tes.nama").history();
        var name = history.stream()
                .filter(one -> one.act() == OfficerAct.NAME_CHANGED)
                .findFirst()
                .orElseThrow();
        assertEquals("tes.nama", name.before());
        assertEquals("Dra. Lestari, M.Si.", name.after());
        assertEquals("Tono Contoh", name.by());
        assertEquals("Administrator", name.in());
        assertTrue(history.stream()
                .anyMatch(one -> one.act() == OfficerAct.NIP_CHANGED && "19700101 199503 2 001".equals(one.after())));
    }

    @Test
    void a_number_that_is_none_is_refused_and_a_doubtful_one_is_marked() {
        assertThrows(ConstraintViolationException.class, () -> change("kepala", "Hasan Contoh", "12345"));

        change("kepala", "Hasan Contoh", "197013011995031001");

        assertTrue(officer("kepala").nipDoubtful());
    }

    @Test
    void two_officers_of_an_office_do_not_have_one_number() {
        change("kepala", "Hasan Contoh", "197001011995031001");

        var arguments = assertThrows(NipTaken.class, () -> change("kasubbag", "Wati Contoh", "19700101 199503 1 001"))
                .arguments();

        assertEquals("Hasan Contoh", arguments[1]);
    }

    // --- the register

    @Test
    void the_register_finds_by_words_number_position_and_what_is_special() {
        change("kepala", "Hasan Contoh", "197001011995031001");
        admin(one -> one.appoint("kasubbag", plh(MONDAY, MONDAY)));
        admin(one -> one.suspend("peksos", null, "Pensiun"));

        assertEquals(List.of("kepala"), register(Map.of("q", "hasan")));
        assertEquals(List.of("kepala"), register(Map.of("q", "19700101 1995")));
        assertEquals(List.of("kasubbag", "kepala"), register(Map.of("position", HEAD)));
        assertEquals(List.of("kasubbag"), register(Map.of("only", OfficerPeculiarity.ACTING)));
        assertEquals(List.of("peksos"), register(Map.of("only", OfficerPeculiarity.SUSPENDED)));
        assertEquals(10, register(Map.<String, Object>of()).size());
    }

    @Test
    void the_register_asks_the_database_as_often_for_all_officers_as_for_one() {
        change("kepala", "Hasan Contoh", null);
        var all = Map.<String, Object>of();
        var one = Map.of("q", "hasan");

        assertTrue(register(all).size() > 5);
        assertEquals(office().statementsOf(() -> register(one)), office().statementsOf(() -> register(all)));
    }

    @Test
    void what_an_administrator_did_stands_in_the_history_and_in_the_trace() {
        admin(one -> one.appoint("kasubbag", plh(MONDAY, MONDAY.plusDays(1))));
        admin(one -> one.endAppointment("kasubbag", 1, "Batal"));
        admin(one -> one.suspend("kasubbag", null, "Uji"));
        admin(one -> one.lift("kasubbag", null, "Selesai"));

        var history = officer("kasubbag").history();
        assertEquals(
                Set.of(OfficerAct.APPOINTED, OfficerAct.APPOINTMENT_ENDED, OfficerAct.BLOCKED, OfficerAct.UNBLOCKED),
                Set.copyOf(history.stream().map(OfficerView.Happened::act).toList()));
        var appointed = history.stream()
                .filter(one -> one.act() == OfficerAct.APPOINTED)
                .findFirst()
                .orElseThrow();
        assertEquals("Plh. Kepala Panti", appointed.thing());
        assertEquals(MONDAY.plusDays(1), appointed.until());
        List<?> actions = office().inTransaction(() -> office().entityManager()
                .createNativeQuery("select action from trace_entry where subject_kind = 'officer'")
                .getResultList());
        assertEquals(
                Set.of("officer.appointed", "officer.appointment-ended", "officer.blocked", "officer.unblocked"),
                Set.copyOf(actions));
    }
}
