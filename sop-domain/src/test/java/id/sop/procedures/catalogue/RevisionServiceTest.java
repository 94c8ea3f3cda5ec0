package id.sop.procedures.catalogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.audit.TraceFilter;
import id.sop.audit.TraceLine;
import id.sop.audit.TraceRegister;
import id.sop.documents.types.DocumentTypeExists;
import id.sop.documents.types.DocumentTypeService;
import id.sop.organisation.NotPermitted;
import id.sop.procedures.runs.RunRow;
import id.sop.procedures.runs.SheetPrint;
import id.sop.procedures.sheet.Paper;
import id.sop.procedures.sheet.ProblemKind;
import id.sop.procedures.sheet.SheetChanges;
import id.sop.procedures.steps.ReasonRequired;
import id.sop.procedures.steps.RunState;
import id.sop.procedures.steps.SecondPersonRequired;
import id.sop.shared.Slice;
import jakarta.validation.ConstraintViolationException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class RevisionServiceTest extends PublishingTest {

    private List<String> startable() {
        return as("pelaksana").asks(Catalogue.class, catalogue -> catalogue.inForce("jambi")).stream()
                .filter(sop -> sop.code().equals(code))
                .map(sop -> sop.code() + " " + sop.revision())
                .toList();
    }

    private long waiting(String username) {
        return as(username).inbox().stream()
                .filter(task -> task.kind().equals("sheet-revision"))
                .count();
    }

    private List<RevisionRow> list(String username, RevisionFilter filter) {
        return as(username)
                .asks(RevisionRegister.class, register -> register.page(filter, new Slice(0, 50)))
                .rows();
    }

    private List<String> traced() {
        return as("auditor")
                .asks(
                        TraceRegister.class,
                        trace -> trace.page(new TraceFilter(null, null, null, null, null), new Slice(0, 500)))
                .rows()
                .stream()
                .filter(line -> line.subjectNumber().equals(code))
                .map(TraceLine::action)
                .toList();
    }

    @Test
    void a_sheet_is_entered_checked_by_a_second_person_approved_and_run() {
        var entry = enters("kasubbag", file(code, 1, SHORT));
        assertEquals(code, entry.code());
        assertEquals(RevisionStatus.DRAFT, status(1));
        assertEquals(List.of(), startable());

        checks("admin", 1);
        assertEquals(RevisionStatus.CHECKED, status(1));
        assertEquals(List.of(), startable());

        approves("kepala", 1, TODAY);
        assertEquals(RevisionStatus.IN_FORCE, status(1));
        assertEquals(List.of(code + " 1"), startable());

        var run = as("pelaksana").startsAbout(code, "Percobaan");
        as("pelaksana").performs(run);
        assertEquals(RunState.COMPLETED, as("pelaksana").opens(run).state());
        assertEquals(
                List.of(
                        "ENTERED Wati Contoh Kasubbag TU",
                        "CHECKED Tono Contoh Administrator",
                        "APPROVED Hasan Contoh Kepala Panti"),
                seen("pelaksana", 1).history().stream()
                        .map(event -> event.act() + " " + event.officer() + " " + event.position())
                        .toList());
        assertEquals(List.of("sheet.approved", "sheet.checked", "sheet.entered"), traced());
    }

    @Test
    void who_has_no_right_enters_checks_and_discards_nothing() {
        assertThrows(NotPermitted.class, () -> enters("pelaksana", file(code, 1, SHORT)));

        enters("kasubbag", file(code, 1, SHORT));
        assertThrows(NotPermitted.class, () -> checks("kepala", 1));
        assertThrows(NotPermitted.class, () -> discards("kepala", 1, "salah"));
        assertThrows(NotPermitted.class, () -> checks("pelaksana", 1));
    }

    @Test
    void who_entered_it_does_not_check_it() {
        enters("kasubbag", file(code, 1, SHORT));

        assertThrows(SecondPersonRequired.class, () -> checks("kasubbag", 1));

        assertEquals(RevisionStatus.DRAFT, status(1));
        assertFalse(seen("kasubbag", 1).may().check());
        assertTrue(seen("admin", 1).may().check());
    }

    @Test
    void only_the_approvers_position_approves_and_withdraws() {
        enters("kasubbag", file(code, 1, "<approved-by position='kepala-dinas'>Kepala Dinas</approved-by>", SHORT));
        checks("admin", 1);

        assertThrows(NotTheApprover.class, () -> approves("admin", 1, TODAY));
        // the head of the office is not the approver of this sheet, and so does not even see that it is coming
        assertThrows(RevisionNotFound.class, () -> approves("kepala", 1, TODAY));
        approves("kadis", 1, TODAY);

        assertThrows(NotTheApprover.class, () -> withdraws("kepala", 1, "keliru"));
        withdraws("kadis", 1, "keliru");
        assertEquals(RevisionStatus.WITHDRAWN, status(1));
    }

    @Test
    void a_draft_is_approved_only_after_the_check() {
        enters("kasubbag", file(code, 1, SHORT));

        assertThrows(RevisionStateDoesNotAllow.class, () -> approves("kepala", 1, TODAY));
        assertThrows(RevisionStateDoesNotAllow.class, () -> withdraws("kepala", 1, "keliru"));
        assertThrows(RevisionStateDoesNotAllow.class, () -> sendsBack("admin", 1, "keliru"));
    }

    @Test
    void what_is_sent_back_is_a_draft_again_with_the_reason() {
        enters("kasubbag", file(code, 1, SHORT));
        checks("admin", 1);

        assertThrows(ReasonRequired.class, () -> sendsBack("kepala", 1, " "));
        sendsBack("kepala", 1, "Baris 2 belum sesuai");

        assertEquals(RevisionStatus.DRAFT, status(1));
        assertEquals("Baris 2 belum sesuai", seen("admin", 1).history().get(2).note());
        assertThrows(RevisionStateDoesNotAllow.class, () -> approves("kepala", 1, TODAY));
    }

    @Test
    void a_revision_is_not_in_force_before_its_approval() {
        enters("kasubbag", file(code, 1, SHORT));
        checks("admin", 1);

        var refusal = assertThrows(EffectiveBeforeApproval.class, () -> approves("kepala", 1, TODAY.minusDays(1)));

        assertArrayEquals(new Object[] {TODAY}, refusal.arguments());
        assertEquals(RevisionStatus.CHECKED, status(1));
    }

    @Test
    void the_day_of_approval_is_that_of_the_office_not_of_the_machine() {
        enters("kasubbag", file(code, 1, SHORT));
        checks("admin", 1);
        // still Monday in UTC
        clock().set("2026-11-24T06:30");

        assertThrows(EffectiveBeforeApproval.class, () -> approves("kepala", 1, TODAY));
        approves("kepala", 1, TODAY.plusDays(1));
    }

    @Test
    void a_revision_comes_into_force_on_its_day_and_the_former_one_stays_till_then() {
        published(1, SHORT);
        enters("admin", file(code, 2, LONG));
        checks("kasubbag", 2);
        approves("kepala", 2, TODAY.plusDays(2));

        assertEquals(RevisionStatus.IN_FORCE, status(1));
        assertEquals(RevisionStatus.SCHEDULED, status(2));
        clock().forward(Duration.ofDays(1));
        assertEquals(List.of(code + " 1"), startable());
        clock().forward(Duration.ofDays(1));

        assertEquals(List.of(code + " 2"), startable());
        assertEquals(RevisionStatus.SUPERSEDED, status(1));
        assertEquals(RevisionStatus.IN_FORCE, status(2));
    }

    @Test
    void a_run_stays_on_its_revision_and_the_old_one_can_be_read() {
        published(1, SHORT);
        var run = as("pelaksana").startsAbout(code, "Percobaan");

        published(2, LONG);

        assertEquals(1, as("pelaksana").opens(run).sop().revision());
        assertEquals(2, seen("pelaksana", 1).sop().steps().size());
        assertEquals(1, seen("pelaksana", 1).running());
        assertEquals(0, seen("pelaksana", 2).running());
        assertEquals(
                List.of("2 IN_FORCE 0", "1 SUPERSEDED 1"),
                list("pelaksana", new RevisionFilter(null, code)).stream()
                        .map(row -> row.revision() + " " + row.status() + " " + row.running())
                        .toList());
        as("pelaksana").performs(run);
        assertEquals(RunState.COMPLETED, as("pelaksana").opens(run).state());
    }

    @Test
    void the_register_of_runs_can_be_asked_for_one_revision() {
        published(1, SHORT);
        var old = as("pelaksana").startsAbout(code, "Percobaan lama");
        published(2, LONG);
        as("pelaksana").startsAbout(code, "Percobaan baru");

        var found = as("pelaksana")
                .<RunRow>lists("runs", Map.of("sop", code, "revision", 1), null, new Slice(0, 10))
                .rows();

        assertEquals(List.of(old), found.stream().map(RunRow::number).toList());
    }

    @Test
    void what_no_print_can_show_is_refused_with_its_characters() {
        var entry = enters("kasubbag", file(code, 1, SHORT.replace("Kegiatan 2", "Kegiatan 漢字")));

        assertEquals(
                List.of("NOT_PRINTABLE [漢 字]"),
                entry.problems().stream()
                        .map(problem -> problem.kind() + " " + problem.arguments())
                        .toList());
    }

    @Test
    void an_old_revision_is_still_printed() {
        published(1, SHORT);
        published(2, LONG);

        var old = as("pelaksana").asks(SheetPrint.class, print -> print.revision(code, 1, Paper.F4));

        assertEquals("%PDF-", new String(old, 0, 5, StandardCharsets.US_ASCII));
        assertThrows(
                RevisionNotFound.class,
                () -> as("pelaksana").asks(SheetPrint.class, print -> print.revision(code, 3, Paper.F4)));
    }

    @Test
    void with_a_withdrawn_revision_the_sheet_is_not_in_force_and_its_runs_go_on() {
        published(1, SHORT);
        published(2, SHORT);
        var run = as("pelaksana").startsAbout(code, "Percobaan");

        assertThrows(RevisionOvertaken.class, () -> withdraws("kepala", 1, "keliru"));
        assertThrows(ReasonRequired.class, () -> withdraws("kepala", 2, ""));
        withdraws("kepala", 2, "Dasar hukumnya dicabut");

        assertEquals(List.of(), startable());
        assertEquals(RevisionStatus.SUPERSEDED, status(1));
        assertThrows(SopNotFound.class, () -> as("pelaksana").startsAbout(code, "Percobaan"));
        as("pelaksana").performs(run);
        assertEquals(RunState.COMPLETED, as("pelaksana").opens(run).state());

        published(3, SHORT);
        assertEquals(List.of(code + " 3"), startable());
    }

    @Test
    void what_is_withdrawn_before_its_day_leaves_the_former_one_in_force() {
        published(1, SHORT);
        enters("admin", file(code, 2, LONG));
        checks("kasubbag", 2);
        approves("kepala", 2, TODAY.plusDays(7));

        withdraws("kepala", 2, "Belum disosialisasikan");
        clock().forward(Duration.ofDays(8));

        assertEquals(List.of(code + " 1"), startable());
        assertEquals(RevisionStatus.IN_FORCE, status(1));
    }

    @Test
    void a_discarded_draft_is_gone_its_number_is_free_and_the_trace_knows_it() {
        enters("kasubbag", file(code, 1, SHORT));

        assertThrows(ReasonRequired.class, () -> discards("admin", 1, null));
        discards("admin", 1, "Berkas keliru");

        assertThrows(RevisionNotFound.class, () -> seen("kasubbag", 1));
        assertEquals(List.of("sheet.discarded", "sheet.entered"), traced());
        enters("admin", file(code, 1, LONG));
        assertEquals(3, seen("kasubbag", 1).sop().steps().size());
    }

    @Test
    void what_is_published_is_never_discarded() {
        published(1, SHORT);

        assertThrows(RevisionStateDoesNotAllow.class, () -> discards("admin", 1, "Berkas keliru"));
    }

    @Test
    void who_enters_a_second_revision_is_told_of_the_first() {
        published(1, SHORT);
        enters("kasubbag", file(code, 2, SHORT));

        var refusal = assertThrows(RevisionInPreparation.class, () -> enters("admin", file(code, 2, LONG)));

        assertArrayEquals(new Object[] {code, 2, "Wati Contoh", clock().instant()}, refusal.arguments());
        assertEquals(2, seen("admin", 2).sop().steps().size());
    }

    @Test
    void of_two_who_enter_a_new_sheet_at_the_same_moment_one_is_told_of_the_other() throws Exception {
        var start = new CyclicBarrier(2);
        var officers = Executors.newFixedThreadPool(2);
        try {
            Callable<String> kasubbag = () -> entersAtOnce(start, "kasubbag");
            Callable<String> admin = () -> entersAtOnce(start, "admin");

            var outcomes = officers.invokeAll(List.of(kasubbag, admin)).stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .sorted()
                    .toList();

            assertEquals(List.of("RevisionInPreparation", "entered"), outcomes);
        } finally {
            officers.shutdownNow();
        }
    }

    private String entersAtOnce(CyclicBarrier start, String username) throws Exception {
        start.await();
        try {
            enters(username, file(code, 1, SHORT));
            return "entered";
        } catch (RevisionInPreparation told) {
            return told.key();
        }
    }

    @Test
    void a_file_with_another_number_than_the_next_is_refused_with_the_number_expected() {
        published(1, SHORT);

        var refusal = assertThrows(RevisionNotNext.class, () -> enters("kasubbag", file(code, 4, SHORT)));
        assertThrows(RevisionNotNext.class, () -> enters("kasubbag", file(code, 1, SHORT)));

        assertArrayEquals(new Object[] {code, 4, 2}, refusal.arguments());
    }

    @Test
    void a_file_that_is_no_sheet_is_refused_with_every_reason_and_nothing_is_stored() {
        var broken = file(
                code,
                1,
                row(1, "start", "") + "<step no='2' symbol='end' by='pelaksana kurir' does='no.such'>"
                        + "<activity>Selesai</activity></step>");

        var entry = enters("kasubbag", broken);

        assertTrue(entry.isRefused());
        assertEquals(
                List.of("ACTOR_WITHOUT_COLUMN 6", "HANDLER_UNKNOWN 6"),
                entry.problems().stream()
                        .map(problem -> problem.kind() + " " + problem.line())
                        .toList());
        assertThrows(RevisionNotFound.class, () -> seen("kasubbag", 1));
    }

    @Test
    void a_paper_that_the_office_does_not_know_is_refused_with_its_line_until_somebody_names_it() {
        var refused = enters("kasubbag", withPapers("<requires>Srt %s</requires>"));

        assertEquals(
                List.of("PAPER_UNKNOWN 5 [1, Srt " + code + "]"),
                refused.problems().stream()
                        .map(problem -> problem.kind() + " " + problem.line() + " " + problem.arguments())
                        .toList());
        assertEquals(
                List.of("Srt " + code),
                namesOf(refused.unknown()),
                "it is called as printed, until somebody says otherwise");
        assertEquals(
                List.of(),
                enters("kasubbag", withPapers("<requires>Srt %s</requires>"), refused.unknown())
                        .problems());
    }

    @Test
    void a_new_paper_enters_the_list_under_the_chosen_name_when_the_sheet_is_approved_and_not_before() {
        entersNamed("<requires>Srt %s</requires>", " Surat " + code + " ");

        assertEquals(
                List.of(new RevisionView.Named("Srt " + code, "Surat " + code)),
                seen("kasubbag", 1).newPapers());
        assertEquals(List.of(), typesCalled("Surat " + code));

        checks("admin", 1);
        approves("kepala", 1, TODAY);

        assertEquals(List.of(List.of("Srt " + code)), typesCalled("Surat " + code));
        assertEquals(List.of(), seen("kasubbag", 1).newPapers());
    }

    @Test
    void a_new_paper_of_a_discarded_sheet_never_enters_the_list() {
        entersNamed("<requires>Srt %s</requires>", "Surat " + code);

        discards("admin", 1, "Keliru");

        assertEquals(List.of(), typesCalled("Surat " + code));
        assertEquals(
                1,
                enters("kasubbag", withPapers("<requires>Srt %s</requires>"))
                        .problems()
                        .size());
    }

    @Test
    void a_new_paper_that_is_called_as_a_known_type_becomes_another_name_of_it() {
        as("admin").does(DocumentTypeService.class, types -> types.addAll(List.of("Surat " + code)));
        entersNamed("<requires>Srt %s</requires>", "surat " + code);
        checks("admin", 1);

        approves("kepala", 1, TODAY);

        assertEquals(List.of(List.of("Srt " + code)), typesCalled("Surat " + code));
    }

    @Test
    void a_new_paper_with_a_code_of_its_own_is_not_called_as_another_type() {
        as("admin").does(DocumentTypeService.class, types -> types.addAll(List.of("Surat " + code)));
        var paper = "<output paper='srt-" + code.toLowerCase(Locale.ROOT) + "'>Srt %s</output>";

        assertThrows(DocumentTypeExists.class, () -> entersNamed(paper, "Surat " + code));
        assertThrows(RevisionNotFound.class, () -> seen("kasubbag", 1));
    }

    @Test
    void a_new_paper_of_several_rows_is_named_once() {
        var paper = "<requires>Srt %s</requires>".formatted(code);
        var sheet = file(code, 1, row(1, "start", paper) + row(2, "end", paper));

        assertEquals(1, enters("kasubbag", sheet).unknown().size());
    }

    @Test
    void a_new_paper_without_a_code_that_is_called_as_one_with_a_code_is_that_one() {
        var own = "srt-" + code.toLowerCase(Locale.ROOT);
        var sheet = withPapers("<requires>Srt %%s</requires><output paper='%s'>Konsep</output>".formatted(own));
        var unknown = enters("kasubbag", sheet).unknown();
        unknown.get(0).setName("surat " + code);
        unknown.get(1).setName("Surat " + code);
        enters("kasubbag", sheet, unknown);
        checks("admin", 1);

        approves("kepala", 1, TODAY);

        assertEquals(List.of(List.of("Srt " + code)), typesCalled("Surat " + code));
    }

    @Test
    void a_new_paper_needs_a_name() {
        assertThrows(ConstraintViolationException.class, () -> entersNamed("<requires>Srt %s</requires>", " "));
    }

    private void entersNamed(String paper, String name) {
        var unknown = enters("kasubbag", withPapers(paper)).unknown();
        unknown.get(0).setName(name);
        assertEquals(List.of(), enters("kasubbag", withPapers(paper), unknown).problems());
    }

    private byte[] withPapers(String papers) {
        return file(code, 1, row(1, "start", papers.formatted(code)) + row(2, "end", ""));
    }

    private static List<String> namesOf(List<PaperNaming> papers) {
        return papers.stream().map(PaperNaming::getName).toList();
    }

    /** The other names of the types of this name. */
    private List<List<String>> typesCalled(String name) {
        return as("admin").asks(DocumentTypeService.class, types -> types.page(name, new Slice(0, 10))).rows().stream()
                .map(DocumentTypeService.Type::aliases)
                .toList();
    }

    @Test
    void a_sheet_of_another_office_is_refused() {
        var foreign = new String(file(code, 1, SHORT), StandardCharsets.UTF_8)
                .replace("office='jambi'", "office='palangkaraya'");

        var entry = enters("kasubbag", foreign.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of(ProblemKind.SHEET_OF_ANOTHER_OFFICE),
                entry.problems().stream().map(problem -> problem.kind()).toList());
    }

    @Test
    void who_comes_second_is_told_what_happened_to_the_revision() {
        enters("kasubbag", file(code, 1, SHORT));
        var before = seen("kasubbag", 1).key();
        checks("admin", 1);

        var refusal = assertThrows(
                RevisionMovedOn.class, () -> does(as("kasubbag"), before, (service, key) -> service.discard(key, "x")));

        assertArrayEquals(new Object[] {SheetAct.CHECKED, "Tono Contoh", clock().instant()}, refusal.arguments());
    }

    @Test
    void a_draft_that_took_the_number_of_a_discarded_one_is_not_checked_unseen() {
        enters("kasubbag", file(code, 1, SHORT));
        var before = seen("admin", 1).key();
        clock().forward(Duration.ofMinutes(5));
        discards("kasubbag", 1, "Berkas keliru");
        enters("kasubbag", file(code, 1, LONG));

        assertThrows(RevisionMovedOn.class, () -> does(as("admin"), before, RevisionService::check));
    }

    @Test
    void a_file_of_the_system_that_came_meanwhile_overtakes_what_is_on_its_way() {
        published(1, SHORT);
        enters("kasubbag", file(code, 2, SHORT));
        checks("admin", 2);
        office().inTransaction(() -> {
            office().bean(SheetSeed.class).enter(List.of(new SheetFile("baru.xml", file(code, 3, LONG))));
            return null;
        });

        var refusal = assertThrows(RevisionOvertaken.class, () -> approves("kepala", 2, TODAY));

        assertArrayEquals(new Object[] {code, 3}, refusal.arguments());
        assertEquals(List.of(code + " 3"), startable());
        discards("admin", 2, "Sudah ada revisi 3");
    }

    @Test
    void drafts_are_read_by_those_who_check_and_approve_them_and_published_ones_by_the_office() {
        enters("kasubbag", file(code, 1, SHORT));

        assertThrows(RevisionNotFound.class, () -> seen("pelaksana", 1));
        assertEquals(List.of(), list("pelaksana", new RevisionFilter(null, code)));
        // the head approves what names nobody else
        assertEquals(1, list("kepala", new RevisionFilter(null, code)).size());
        assertEquals(RevisionStatus.DRAFT, seen("kepala", 1).status());
        assertEquals(
                1,
                list("admin", new RevisionFilter(RevisionStatus.DRAFT, "LEMBAR " + code))
                        .size());

        checks("admin", 1);
        approves("kepala", 1, TODAY);
        assertEquals(RevisionStatus.IN_FORCE, seen("pelaksana", 1).status());
        assertThrows(RevisionNotFound.class, () -> seen("pky.kadis", 1));
        assertEquals(List.of(), list("pky.admin", new RevisionFilter(null, code)));
    }

    @Test
    void the_list_can_be_asked_for_what_the_revisions_are_today() {
        published(1, SHORT);
        published(2, SHORT);
        enters("admin", file(code, 3, LONG));
        checks("kasubbag", 3);
        approves("kepala", 3, TODAY.plusDays(2));
        enters("admin", file(code, 4, LONG));

        for (var status : List.of(
                RevisionStatus.SUPERSEDED, RevisionStatus.IN_FORCE, RevisionStatus.SCHEDULED, RevisionStatus.DRAFT)) {
            assertEquals(
                    List.of(status),
                    list("admin", new RevisionFilter(status, code)).stream()
                            .map(RevisionRow::status)
                            .toList());
        }
        assertEquals(List.of(), list("admin", new RevisionFilter(RevisionStatus.CHECKED, code)));
        assertEquals(List.of(), list("admin", new RevisionFilter(RevisionStatus.WITHDRAWN, code)));
    }

    @Test
    void a_revision_waits_in_the_inbox_of_the_second_person_and_then_of_the_approver() {
        enters("kasubbag", file(code, 1, SHORT));
        assertEquals(
                List.of(0L, 1L, 0L, 0L),
                List.of(waiting("kasubbag"), waiting("admin"), waiting("kepala"), waiting("pelaksana")));

        checks("admin", 1);
        assertEquals(
                List.of(0L, 0L, 1L, 0L),
                List.of(waiting("kasubbag"), waiting("admin"), waiting("kepala"), waiting("pelaksana")));

        approves("kepala", 1, TODAY);
        assertEquals(0, waiting("kepala"));
    }

    @Test
    void a_revision_shows_what_changed_against_the_one_in_force() {
        published(1, SHORT);
        enters("kasubbag", file(code, 2, LONG));

        var view = seen("admin", 2);

        assertEquals(Optional.of(1), view.comparedTo());
        assertEquals(1, view.changes().orElseThrow().count(SheetChanges.Fate.ADDED));
        assertEquals(Optional.empty(), seen("admin", 1).changes());
    }

    @Test
    void a_sheet_that_came_with_the_system_is_in_force_since_that_day_and_nobody_entered_it() {
        var view = as("pelaksana").asks(RevisionRegister.class, register -> register.openInForce("JBI-SURAT-MASUK"));

        assertEquals(RevisionStatus.IN_FORCE, view.status());
        assertEquals(
                List.of(SheetAct.SEEDED),
                view.history().stream().map(RevisionView.Happened::act).toList());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 23)), view.effectiveOn());
    }
}
