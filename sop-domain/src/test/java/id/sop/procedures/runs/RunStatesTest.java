package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.calendar.StandardTime;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.RowState;
import id.sop.procedures.sheet.RowState.Progress;
import id.sop.procedures.sheet.SheetReader;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.steps.RunState;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.SubjectKind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunStatesTest {

    private static final Instant AT = Instant.parse("2026-11-21T03:24:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Locale INDONESIAN = new Locale("id");

    /** Row 2 goes on to 4, or to 3 first; row 4 goes on to 5, or back to 2. */
    private static final Sop SOP =
            new SheetReader().read("test.xml", new ByteArrayInputStream("""
            <sop xmlns='urn:sop:sheet:1' code='TES-SATU' revision='1' office='jambi'>
            <title>Lembar uji</title><header/>
            <columns><column position='a'>Pejabat</column></columns>
            <steps>
            <step no='1' symbol='start' by='a'><activity>Satu</activity></step>
            <step no='2' symbol='decision' by='a' on-yes='4' on-no='3'><activity>Dua</activity></step>
            <step no='3' symbol='process' by='a'><activity>Tiga</activity></step>
            <step no='4' symbol='decision' by='a' on-yes='5' on-no='2'><activity>Empat</activity></step>
            <step no='5' symbol='end' by='a'><activity>Lima</activity></step>
            </steps></sop>""".getBytes(StandardCharsets.UTF_8)));

    @Test
    void a_row_that_is_not_done_yet_is_to_come() {
        assertEquals(
                List.of(Progress.DONE, Progress.CURRENT, Progress.TO_COME, Progress.TO_COME, Progress.TO_COME),
                progress(at(2, done(1, Outcome.DONE))));
    }

    @Test
    void a_row_that_the_run_has_passed_by_is_skipped() {
        assertEquals(
                List.of(Progress.DONE, Progress.DONE, Progress.SKIPPED, Progress.CURRENT, Progress.TO_COME),
                progress(at(4, done(1, Outcome.DONE), done(2, Outcome.YES))));
    }

    @Test
    void after_a_return_the_rows_that_will_be_done_again_are_not_done() {
        RunView run = at(2, done(1, Outcome.DONE), done(2, Outcome.YES), done(4, Outcome.NO));

        assertEquals(
                List.of(Progress.DONE, Progress.CURRENT, Progress.TO_COME, Progress.TO_COME, Progress.TO_COME),
                progress(run));
        assertEquals(1, states(run).get(2).timesReturned());
        assertEquals(0, states(run).get(4).timesReturned());
    }

    @Test
    void a_completed_run_has_done_every_row_of_its_way() {
        RunView run = run(
                RunState.COMPLETED,
                0,
                List.of(),
                done(1, Outcome.DONE),
                done(2, Outcome.YES),
                done(4, Outcome.YES),
                done(5, Outcome.DONE));

        assertEquals(
                List.of(Progress.DONE, Progress.DONE, Progress.SKIPPED, Progress.DONE, Progress.DONE), progress(run));
    }

    @Test
    void a_withdrawn_run_comes_to_nothing_any_more() {
        RunView run = run(
                RunState.WITHDRAWN,
                0,
                List.of(new RunHistory.Happened(
                        "WITHDRAWN", 2, "Sari", "Kasubbag TU", AT, "Salah", Optional.empty(), Optional.empty())),
                done(1, Outcome.DONE),
                done(2, Outcome.YES),
                done(4, Outcome.NO));

        assertEquals(
                List.of(Progress.DONE, Progress.SKIPPED, Progress.SKIPPED, Progress.SKIPPED, Progress.SKIPPED),
                progress(run));
    }

    @Test
    void a_run_that_ended_outside_its_sheet_comes_to_nothing_any_more_either() {
        RunView run = run(
                RunState.ENDED_OUTSIDE,
                0,
                List.of(new RunHistory.Happened(
                        "ENDED_OUTSIDE", 3, "Sari", "Kasubbag TU", AT, "Pergi", Optional.empty(), Optional.empty())),
                done(1, Outcome.DONE),
                done(2, Outcome.NO));

        assertEquals(
                List.of(Progress.DONE, Progress.DONE, Progress.SKIPPED, Progress.SKIPPED, Progress.SKIPPED),
                progress(run));
    }

    @Test
    void a_done_row_says_when_how_long_and_by_how_much_that_exceeds_the_standard() {
        RunView run = at(4, done(1, Outcome.DONE, Duration.ofMinutes(135), "PT2H", false), done(2, Outcome.YES));

        RowState longer = states(run).get(1);
        RowState quick = states(run).get(2);
        assertEquals(List.of("21 Nov 10.24", "2 jam 15 mnt", "lebih 15 mnt"), said(longer));
        assertTrue(longer.late());
        assertEquals(List.of("21 Nov 10.24", "< 1 mnt"), said(quick));
        assertFalse(quick.late());
        assertEquals(List.of("sejak 21 Nov 10.24"), said(states(run).get(4)));
    }

    @Test
    void a_standard_of_days_is_held_against_the_due_time_and_hours_of_work_are_not_days() {
        RunView run = at(2, done(1, Outcome.DONE, Duration.ofHours(26), "P2D", true));

        assertEquals(
                List.of("21 Nov 10.24", "26 jam", "lewat tenggat"),
                said(states(run).get(1)));
    }

    @Test
    void it_is_said_in_the_language_of_the_reader() {
        RunView run = at(2, done(1, Outcome.DONE, Duration.ofHours(26), "P2D", true));

        assertEquals(
                List.of("21 Nov 10:24", "26 h", "after due time"),
                said(RunStates.of(run, ZONE, Locale.ENGLISH).get(1)));
    }

    private static List<Progress> progress(RunView run) {
        Map<Integer, RowState> states = states(run);
        return SOP.steps().stream()
                .map(step -> states.get(step.no()).progress())
                .toList();
    }

    private static Map<Integer, RowState> states(RunView run) {
        return RunStates.of(run, ZONE, INDONESIAN);
    }

    private static List<String> said(RowState state) {
        return state.times().stream().map(text -> text.replace('\u00a0', ' ')).toList();
    }

    private static RunView at(int row, RunHistory.Performed... history) {
        return run(RunState.RUNNING, row, List.of(), history);
    }

    private static RunView run(
            RunState state, int row, List<RunHistory.Happened> events, RunHistory.Performed... history) {
        Optional<Instant> opened = row == 0 ? Optional.empty() : Optional.of(AT);
        return new RunView(
                SerialNumber.of(2026, 1),
                SOP,
                Subject.plain(SubjectKind.OTHER, "Perihal", null),
                Optional.empty(),
                state,
                row == 0 ? Optional.empty() : Optional.of(SOP.step(row)),
                history.length,
                "Pejabat",
                opened,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new RunView.May(false, false, false, false),
                AT,
                row == 0 ? Optional.of(AT) : Optional.empty(),
                Optional.empty(),
                "",
                new RunHistory(List.of(history), events));
    }

    private static RunHistory.Performed done(int row, Outcome outcome) {
        return done(row, outcome, Duration.ofSeconds(40), null, false);
    }

    private static RunHistory.Performed done(
            int row, Outcome outcome, Duration handling, String standard, boolean afterDue) {
        return new RunHistory.Performed(
                row,
                SOP.step(row).activity(),
                null,
                AT,
                Optional.empty(),
                outcome,
                Optional.empty(),
                SOP.way(SOP.step(row), outcome).returnsWork(),
                Optional.empty(),
                null,
                new Measure(
                        Duration.ZERO,
                        handling,
                        Duration.ZERO,
                        Optional.ofNullable(standard).map(StandardTime::parse),
                        Optional.empty(),
                        afterDue,
                        Optional.empty(),
                        "2026/1",
                        Optional.empty()),
                List.of(),
                List.of());
    }
}
