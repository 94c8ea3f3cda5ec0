package id.sop.procedures.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.SerialNumber;
import id.sop.letters.DisposeLetter;
import id.sop.letters.FollowUpNumber;
import id.sop.letters.FollowUpService;
import id.sop.letters.RecordAndCode;
import id.sop.letters.RegisterIncomingLetter;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.Task;
import id.sop.procedures.steps.Urgency;
import id.sop.shared.Slice;
import id.sop.testbed.OnBothDatabases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InboxTest extends OnBothDatabases {

    private SerialNumber registered(String subject) {
        return registered(subject, Urgency.ORDINARY);
    }

    private SerialNumber registered(String subject, Urgency urgency) {
        var input = new RegisterIncomingLetter();
        input.getLetter().setSender("Dinas O'Hara");
        input.getLetter().setReceivedOn(LocalDate.of(2026, 11, 23));
        input.getLetter().setSubject(subject);
        input.getLetter().setUrgency(urgency);
        return as("pelaksana").starts("JBI-SURAT-MASUK", input);
    }

    private SerialNumber distributed(String subject, LocalDate dueOn, String... positions) {
        var run = registered(subject);
        as("pelaksana").<RecordAndCode>performs(run, Outcome.DONE, null, input -> input.setClassification("400.9.2"));
        as("kasubbag").decides(run, Outcome.YES, null);
        as("kepala").<DisposeLetter>performs(run, Outcome.DONE, null, input -> {
            input.setPositions(List.of(positions));
            input.setOwnInstruction("Hadiri");
            input.setDueOn(dueOn);
        });
        as("pelaksana").performs(run);
        return run;
    }

    @Test
    void what_is_overdue_comes_first_then_what_has_no_due_time_and_what_waits_for_other_work_last() {
        distributed("tanpa batas", null, "jambi.pelaksana");
        clock().set("2026-11-23T09:10");
        registered("senin");
        clock().set("2026-11-24T10:00");
        registered("selasa");
        clock().set("2026-11-24T10:10");
        distributed("rabu", LocalDate.of(2026, 11, 25), "jambi.pelaksana");

        var tasks = as("pelaksana").inbox();

        assertEquals(
                List.of(
                        "step:senin",
                        "step:selasa",
                        "follow-up:rabu",
                        "follow-up:tanpa",
                        "archive:tanpa",
                        "archive:rabu"),
                tasks.stream().map(InboxTest::brief).toList());
        assertEquals(Instant.parse("2026-11-23T09:00:00Z"), tasks.get(0).dueAt().orElseThrow());
        assertEquals(Instant.parse("2026-11-25T09:00:00Z"), tasks.get(2).dueAt().orElseThrow());
        assertTrue(tasks.get(3).dueAt().isEmpty());
    }

    private static String brief(Task task) {
        var kind = task.row() == 6 ? "archive" : task.kind();
        return kind + ":" + task.subject().title().split("[ ·]")[0];
    }

    @Test
    void of_what_is_due_together_the_more_urgent_comes_first_also_where_the_database_cuts_the_page() {
        registered("biasa");
        registered("penting", Urgency.IMPORTANT);
        registered("mendesak", Urgency.URGENT);

        var tasks = as("pelaksana").inbox();
        var first = as("pelaksana").asks(Inbox.class, inbox -> inbox.page(query(null), new Slice(0, 1)));

        assertEquals(
                List.of("step:mendesak", "step:penting", "step:biasa"),
                tasks.stream().map(InboxTest::brief).toList());
        assertEquals("step:mendesak", brief(first.rows().get(0)));
    }

    @Test
    void the_counts_say_what_is_late_due_today_and_due_this_week() {
        distributed("undangan", LocalDate.of(2026, 11, 27), "jambi.kasi-pas", "jambi.pelaksana");
        registered("senin");
        clock().set("2026-11-24T10:00");
        registered("selasa");

        var counts = as("pelaksana").asks(Inbox.class, Inbox::counts);

        assertEquals(
                Map.of(
                        "step",
                        new TaskCounts(3, 1, 1, 0),
                        "follow-up",
                        new TaskCounts(1, 0, 0, 1),
                        "question",
                        TaskCounts.NONE,
                        "hold",
                        TaskCounts.NONE,
                        "sheet-revision",
                        TaskCounts.NONE),
                counts);
        assertEquals(1, as("pelaksana").inbox(query(TaskQuery.Due.LATE)).size());
        assertEquals(1, as("pelaksana").inbox(query(TaskQuery.Due.TODAY)).size());
        assertEquals(1, as("pelaksana").inbox(query(TaskQuery.Due.THIS_WEEK)).size());
    }

    @Test
    void what_waits_is_counted_in_one_statement_whatever_its_kind() {
        var counting = office().textsOfStatements(() -> as("kasubbag").does(Inbox.class, Inbox::counts)).stream()
                .filter(sql -> sql.contains("COUNT("))
                .toList();

        assertEquals(1, counting.size(), counting::toString);
    }

    @Test
    void what_waits_is_counted_once_for_the_frame_and_the_list_and_kinds_of_which_nothing_waits_are_not_listed() {
        registered("biasa");
        as("pelaksana").inbox();

        var statements = office().textsOfStatements(() -> as("pelaksana").does(Inbox.class, inbox -> {
            inbox.counts();
            inbox.page(query(null), new Slice(0, 25));
        }));

        assertEquals(
                1, statements.stream().filter(sql -> sql.contains("COUNT(")).count(), statements::toString);
        var listed = statements.stream().filter(sql -> !sql.contains("COUNT(")).toList();
        assertTrue(listed.stream().anyMatch(sql -> sql.contains("sop_run")), listed::toString);
        assertTrue(
                listed.stream().noneMatch(sql -> sql.contains("follow_up") || sql.contains("sop_sheet")),
                listed::toString);
    }

    @Test
    void a_page_of_a_longer_list_has_the_total_that_was_counted_already_or_of_what_is_asked_for() {
        registered("biasa");
        registered("penting", Urgency.IMPORTANT);
        registered("mendesak", Urgency.URGENT);
        var first = new Slice(0, 1);
        as("pelaksana").asks(Inbox.class, inbox -> inbox.page(query(null), first));

        var statements = office().textsOfStatements(() -> assertEquals(
                3,
                as("pelaksana")
                        .asks(Inbox.class, inbox -> inbox.page(query(null), first))
                        .total()));

        assertEquals(
                1, statements.stream().filter(sql -> sql.contains("COUNT(")).count(), statements::toString);
        assertEquals(
                1,
                as("pelaksana")
                        .asks(Inbox.class, inbox -> inbox.page(new TaskQuery(null, false, null, "nting"), first))
                        .total());
    }

    private static TaskQuery query(TaskQuery.Due due) {
        return new TaskQuery(due, false, null, null);
    }

    @Test
    void it_is_filtered_by_text_by_kind_and_to_what_the_officer_has_taken() {
        distributed("Rapat koordinasi", null, "jambi.pelaksana");
        var census = registered("Sensus 100%_ lansia");
        as("pelaksana").takes(census);

        assertEquals(
                1,
                as("pelaksana")
                        .inbox(new TaskQuery(null, false, null, "sensus  LANSIA"))
                        .size());
        assertEquals(
                1,
                as("pelaksana").inbox(new TaskQuery(null, false, null, "100%_")).size());
        assertEquals(
                0,
                as("pelaksana").inbox(new TaskQuery(null, false, null, "1_0%")).size());
        assertEquals(
                3,
                as("pelaksana")
                        .inbox(new TaskQuery(null, false, null, "o'hara"))
                        .size());
        assertEquals(
                1,
                as("pelaksana")
                        .inbox(new TaskQuery(null, false, null, "0002/2026"))
                        .size());
        assertEquals(
                1,
                as("pelaksana")
                        .inbox(new TaskQuery(TaskQuery.Due.TODAY, false, null, "sensus"))
                        .size());
        assertEquals(
                1,
                as("pelaksana")
                        .inbox(new TaskQuery(null, false, "follow-up", null))
                        .size());
        var mine = as("pelaksana").inbox(new TaskQuery(null, true, null, null));
        assertEquals(1, mine.size());
        assertEquals(census.inAddress(), mine.get(0).number());
        assertTrue(mine.get(0).mine());
        assertEquals(
                0, as("pelaksana2").inbox(new TaskQuery(null, true, null, null)).size());
        assertEquals(
                "Rina Contoh",
                as("pelaksana2")
                        .inbox()
                        .get(0)
                        .holder()
                        .or(() -> as("pelaksana2").inbox().get(1).holder())
                        .orElseThrow());
    }

    @Test
    void it_is_paged_across_the_kinds_of_work() {
        distributed("undangan", LocalDate.of(2026, 11, 24), "jambi.pelaksana");
        registered("senin");

        var first = as("pelaksana").asks(Inbox.class, inbox -> inbox.page(query(null), new Slice(0, 2)));
        var second = as("pelaksana").asks(Inbox.class, inbox -> inbox.page(query(null), new Slice(2, 2)));

        assertEquals(3, first.total());
        assertEquals(2, first.rows().size());
        assertEquals(
                List.of("archive:undangan"),
                second.rows().stream().map(InboxTest::brief).toList());
    }

    @Test
    void an_addressee_finds_the_follow_up_and_the_head_the_question() {
        var letter = distributed("undangan", null, "jambi.kasi-pas");
        var number = new FollowUpNumber(letter, 1);
        as("kasipas").does(FollowUpService.class, followUps -> followUps.read(number));

        var task = as("kasipas").inbox().get(0);

        assertEquals("2026-1.1", task.number());
        assertEquals("Hadiri", task.activity());
        assertEquals("Kepala Panti", task.source());
        assertEquals("Dewi Contoh", task.holder().orElseThrow());
        assertEquals(
                1, as("kasipas").inbox(new TaskQuery(null, true, null, null)).size(), "she has read it");
        assertEquals(List.of(), as("kasipelrehsos").inbox());
        as("kasipas").does(FollowUpService.class, followUps -> followUps.ask(number, "Kapan?"));
        assertEquals("question", as("kepala").inbox().get(0).kind());
        assertEquals("Kapan?", as("kepala").inbox().get(0).activity());
    }
}
