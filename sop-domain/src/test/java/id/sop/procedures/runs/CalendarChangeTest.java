package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.CalendarChangedMeanwhile;
import id.sop.organisation.CalendarDraft;
import id.sop.organisation.CalendarNotFound;
import id.sop.organisation.CalendarService;
import id.sop.organisation.CalendarUnchanged;
import id.sop.organisation.CalendarVersion;
import id.sop.organisation.NotPermitted;
import id.sop.organisation.calendar.BrokenCalendar;
import id.sop.organisation.calendar.CalendarYear;
import id.sop.organisation.calendar.DayOff;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.RunNumber;
import id.sop.procedures.steps.Task;
import id.sop.shared.Slice;
import id.sop.testbed.OnBothDatabases;
import id.sop.testbed.PlainSheet;
import jakarta.validation.ConstraintViolationException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the office's work when its calendar is changed; the clock stands on Monday, 23 November 2026, 9.00. */
class CalendarChangeTest extends OnBothDatabases {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Jakarta")).toInstant();
    }

    @BeforeEach
    void enterTheSheet() {
        office().enterSheet(PlainSheet.XML);
    }

    private SerialNumber registered() {
        return as("pelaksana").startsAbout(PlainSheet.CODE, "Undangan");
    }

    private Optional<Instant> dueOf(SerialNumber run) {
        return as("kasubbag").opens(run).dueAt();
    }

    private CalendarDraft draft(int year) {
        return as("admin").asks(CalendarService.class, calendars -> calendars.draft(year));
    }

    private static CalendarDraft with(CalendarDraft draft, UnaryOperator<CalendarYear> change) {
        return new CalendarDraft(change.apply(draft.rules()), draft.basedOn());
    }

    private static UnaryOperator<CalendarYear> off(LocalDate day) {
        return rules -> {
            var more = new ArrayList<>(rules.daysOff());
            more.add(new DayOff(day, "Banjir", DayOff.Kind.HOLIDAY));
            return rules.with(more);
        };
    }

    private static UnaryOperator<CalendarYear> roundTheClock(String sheet) {
        return rules -> new CalendarYear(
                rules.year(),
                rules.basis(),
                rules.hours(),
                rules.periods(),
                rules.daysOff(),
                new TreeSet<>(List.of(sheet)));
    }

    private int enters(CalendarDraft draft) {
        return as("admin").asks(CalendarService.class, calendars -> calendars.enter(draft, " Surat edaran 7/2026 "));
    }

    @Test
    void an_open_step_gets_another_due_time_and_its_history_says_so() {
        var run = registered();
        assertEquals(Optional.of(at("2026-11-23T16:00")), dueOf(run));

        int moved = enters(with(draft(2026), off(TODAY)));

        var view = as("kasubbag").opens(run);
        var event = view.history().events().get(view.history().events().size() - 1);
        assertEquals(1, moved);
        assertEquals(Optional.of(at("2026-11-24T16:00")), view.dueAt());
        assertEquals(
                List.of("DUE_MOVED", 2, "Tono Contoh", "Surat edaran 7/2026"),
                List.of(event.kind(), event.row(), event.officer(), event.note()));
        assertEquals(Optional.of(at("2026-11-24T16:00")), event.planned());
        assertEquals(Optional.of(at("2026-11-23T16:00")), event.former());
    }

    @Test
    void what_is_measured_stays_as_it_was_with_the_version_by_which_it_was() {
        var run = registered();
        clock().forward(Duration.ofMinutes(30));
        as("pelaksana").performs(run);
        var before = as("kasubbag").opens(run).history().performed().get(1).measure();

        enters(with(draft(2026), off(TODAY)));
        clock().set("2026-11-24T10:00");
        as("kasubbag").decides(run, Outcome.YES, null);

        var history = as("kasubbag").opens(run).history().performed();
        assertEquals(Duration.ofMinutes(30), before.waiting());
        assertEquals(before, history.get(1).measure());
        assertEquals("2026/1", history.get(1).measure().calendar());
        assertEquals("2026/2", history.get(2).measure().calendar());
        assertEquals(Duration.parse("PT2H30M"), history.get(2).measure().waiting(), "only Tuesday counts");
    }

    @Test
    void the_preview_says_what_entering_does_and_does_nothing() {
        var run = registered();
        var draft = with(draft(2026), off(TODAY));

        var preview = as("admin").asks(CalendarService.class, calendars -> calendars.preview(draft, new Slice(0, 25)));

        var moved = preview.moved().rows().get(0);
        assertEquals(1, preview.moved().total());
        assertEquals(RunNumber.written(run), moved.number());
        assertEquals(List.of(at("2026-11-23T16:00"), at("2026-11-24T16:00")), List.of(moved.before(), moved.after()));
        assertEquals(1, preview.changes().days().size());
        assertEquals(Optional.of(at("2026-11-23T16:00")), dueOf(run));
        assertEquals(1, draft(2026).basedOn());
    }

    @Test
    void work_that_the_changed_days_do_not_touch_keeps_its_due_time() {
        var run = registered();

        int moved = enters(with(draft(2026), off(LocalDate.of(2026, 12, 10))));

        assertEquals(0, moved);
        assertEquals(Optional.of(at("2026-11-23T16:00")), dueOf(run));
        assertTrue(as("kasubbag").opens(run).history().events().stream()
                .noneMatch(event -> event.kind().equals("DUE_MOVED")));
    }

    @Test
    void where_the_calendar_of_the_year_is_missing_the_due_time_waits_for_it() {
        clock().set("2026-12-31T15:58");
        registered();
        clock().set("2026-12-31T16:30");
        var run = registered();
        assertEquals(Optional.empty(), dueOf(run));
        assertEquals(Optional.of(2027), as("kasubbag").opens(run).dueWaitsFor());
        assertEquals(
                List.of(Optional.empty(), Optional.of(2027)),
                as("pelaksana").inbox().stream().map(Task::waitsFor).toList());

        enters(with(draft(2027), off(LocalDate.of(2027, 1, 1))));

        assertEquals(Optional.of(at("2027-01-04T16:00")), dueOf(run));
        assertEquals(Optional.empty(), as("kasubbag").opens(run).dueWaitsFor());
        assertEquals(List.of(2026, 2027), as("admin").asks(CalendarService.class, CalendarService::years));
    }

    @Test
    void work_at_a_sheet_of_a_unit_that_never_closes_is_due_and_measured_day_and_night() {
        enters(with(draft(2026), roundTheClock("JBI-JAGA-MALAM")));
        clock().set("2026-11-28T22:00");

        var run = as("pelaksana").startsAbout("JBI-JAGA-MALAM", "Sabtu malam");
        var due = as("pelaksana").opens(run).dueAt();
        clock().set("2026-11-28T22:40");
        as("pelaksana").performs(run);

        assertEquals(Optional.of(at("2026-11-28T23:00")), due);
        var measure = as("pelaksana").opens(run).history().performed().get(1).measure();
        assertEquals(Duration.ofMinutes(40), measure.waiting());
        assertEquals("24", measure.calendar());
    }

    @Test
    void the_history_of_a_year_says_who_when_and_why_and_an_older_version_can_be_read() {
        registered();
        enters(with(draft(2026), off(TODAY)));

        var view = as("pelaksana").asks(CalendarService.class, calendars -> calendars.open(2026, null));
        var first = as("pelaksana").asks(CalendarService.class, calendars -> calendars.open(2026, 1));

        assertEquals(
                List.of(
                        new CalendarVersion(2, at("2026-11-23T09:00"), "Tono Contoh", "Surat edaran 7/2026", 1),
                        new CalendarVersion(1, null, null, null, 0)),
                view.history());
        assertEquals(26, view.rules().daysOff().size());
        assertEquals(25, first.rules().daysOff().size());
        assertTrue(view.latest() && !first.latest() && !view.changeable());
    }

    @Test
    void the_calendar_of_another_office_is_not_touched() {
        enters(with(draft(2026), off(TODAY)));

        var other = as("pky.admin").asks(CalendarService.class, calendars -> calendars.open(2026, null));

        assertEquals(1, other.version().number());
        assertEquals(25, other.rules().daysOff().size());
    }

    @Test
    void of_two_changes_begun_together_the_second_is_refused_by_name() {
        var one = with(draft(2026), off(TODAY));
        var other = with(draft(2026), off(TODAY.plusDays(1)));
        enters(one);

        var refusal = assertThrows(CalendarChangedMeanwhile.class, () -> enters(other));

        assertEquals("Tono Contoh", refusal.arguments()[1]);
        assertEquals(2, draft(2026).basedOn());
    }

    @Test
    void of_two_who_enter_the_same_new_year_at_once_the_second_is_told_who_was_faster() throws Exception {
        var draft = draft(2027);
        var entering = new CountDownLatch(1);
        var other = Executors.newSingleThreadExecutor();
        try {
            var second = as("admin").asks(CalendarService.class, calendars -> {
                calendars.enter(draft, "Pertama");
                office().entityManager().flush();
                var waiting = other.submit(() -> {
                    as("admin").asks(CalendarService.class, mine -> {
                        entering.countDown();
                        return mine.enter(draft, "Kedua");
                    });
                    return null;
                });
                await(entering);
                return waiting;
            });

            var refusal = assertThrows(ExecutionException.class, () -> second.get(30, TimeUnit.SECONDS));

            assertEquals(CalendarChangedMeanwhile.class, refusal.getCause().getClass(), refusal::toString);
            assertEquals(1, draft(2027).basedOn());
        } finally {
            other.shutdownNow();
        }
    }

    /** Until the other has begun, and long enough that she has asked what is stored. */
    private static void await(CountDownLatch begun) {
        try {
            assertTrue(begun.await(30, TimeUnit.SECONDS));
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_changes_nothing_has_no_reason_or_comes_from_who_may_not_is_refused() {
        var same = draft(2026);
        var other = with(same, off(TODAY));

        assertThrows(CalendarUnchanged.class, () -> enters(same));
        assertThrows(
                ConstraintViolationException.class,
                () -> as("admin").does(CalendarService.class, calendars -> calendars.enter(other, " ")));
        assertThrows(
                NotPermitted.class,
                () -> as("kepala").does(CalendarService.class, calendars -> calendars.enter(other, "Karena")));
        assertThrows(
                NotPermitted.class, () -> as("kepala").does(CalendarService.class, calendars -> calendars.draft(2026)));
        assertThrows(
                CalendarNotFound.class,
                () -> as("kepala").does(CalendarService.class, calendars -> calendars.open(2031, null)));
        assertEquals(1, draft(2026).basedOn());
    }

    @Test
    void a_new_year_begins_with_the_hours_of_the_one_before_the_expected_ramadan_and_no_day_off() {
        var proposal = draft(2027);

        assertTrue(proposal.isNew());
        assertEquals(draft(2026).rules().hours(), proposal.rules().hours());
        assertEquals(
                draft(2026).rules().periods().get(0).hours(),
                proposal.rules().periods().get(0).hours());
        assertEquals("Ramadan 1448 H", proposal.rules().periods().get(0).name());
        assertEquals(List.of(), proposal.rules().daysOff());
    }

    @Test
    void a_missing_year_is_announced_from_october_to_who_can_enter_it() {
        assertEquals(Optional.of("2027"), missing("admin"));
        assertEquals(Optional.empty(), missing("kepala"));

        clock().set("2026-09-30T23:59");
        assertEquals(Optional.empty(), missing("admin"));

        clock().set("2026-10-01T00:01");
        assertEquals(Optional.of("2027"), missing("admin"));
        enters(draft(2027));
        assertEquals(Optional.empty(), missing("admin"));
    }

    private Optional<String> missing(String username) {
        return as(username)
                .asks(CalendarService.class, CalendarService::missing)
                .map(Object::toString);
    }

    @Test
    void a_file_is_read_into_the_draft_and_a_broken_one_leaves_all_as_it_was() {
        var draft = draft(2027);
        var file = "2027-01-01;Tahun Baru;libur\n2027-03-10;Idul Fitri;libur".getBytes(StandardCharsets.UTF_8);
        var broken = "2027-01-01;Tahun Baru;libur\n2027-03-10;Idul Fitri;bebas".getBytes(StandardCharsets.UTF_8);

        var rules = as("admin")
                .asks(CalendarService.class, calendars -> calendars.imported(draft.rules(), "libur.csv", file));

        assertEquals(2, rules.daysOff().size());
        assertThrows(
                BrokenCalendar.class,
                () -> as("admin")
                        .does(
                                CalendarService.class,
                                calendars -> calendars.imported(draft.rules(), "libur.csv", broken)));
        assertEquals(List.of(2026), as("admin").asks(CalendarService.class, CalendarService::years));
    }

    @Test
    void a_time_that_an_officer_planned_stays() {
        var run = registered();
        as("pelaksana").takes(run);
        office().inTransaction(() -> office().entityManager()
                .createQuery("update SopRun r set r.plannedDueAt = :until, r.dueAt = :until")
                .setParameter("until", at("2026-11-23T12:00"))
                .executeUpdate());

        int moved = enters(with(draft(2026), off(TODAY)));

        assertEquals(0, moved);
        assertEquals(Optional.of(at("2026-11-23T12:00")), dueOf(run));
    }
}
