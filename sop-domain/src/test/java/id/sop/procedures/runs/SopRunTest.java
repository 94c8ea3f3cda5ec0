package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Actor;
import id.sop.organisation.Authority;
import id.sop.organisation.Caller;
import id.sop.organisation.Officers;
import id.sop.organisation.calendar.WorkingCalendar;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.SheetReader;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.UnnamedEnd;
import id.sop.procedures.steps.Awaited;
import id.sop.procedures.steps.PaperReference;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.ReasonRequired;
import id.sop.procedures.steps.RunState;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.SubjectKind;
import id.sop.shared.DomainException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SopRunTest {

    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final WorkingCalendar CALENDAR = WorkingCalendar.roundTheClock(ZONE);

    /** The work of a row that leaves its papers as they were given. */
    private static final UnaryOperator<List<GivenPaper>> DONE_SO = UnaryOperator.identity();

    private static final Actor RINA = actor("rina", "Rina", "jambi.pelaksana");
    private static final Actor JOKO = actor("joko", "Joko", "jambi.pelaksana");
    private static final Actor WATI = actor("wati", "Wati", "jambi.kasubbag-tu");

    /** Four rows: two papers in the second, a decision that leads back in the third, two positions in the last. */
    private static final Sop SHEET = new SheetReader().read("test.xml", """
                    <sop xmlns='urn:sop:sheet:1' code='TES-SATU' revision='1' office='jambi'>
                    <title>Lembar uji</title><header/>
                    <columns>
                      <column position='pelaksana'>Pelaksana</column>
                      <column position='kasubbag-tu'>Kasubbag TU</column>
                    </columns>
                    <steps>
                    <step no='1' symbol='start' by='pelaksana'><activity>Menerima</activity></step>
                    <step no='2' symbol='process' by='pelaksana' within='PT30M'><activity>Menyiapkan</activity>
                      <requires>Surat tugas</requires>
                      <requires missing='allowed'>Laporan</requires>
                      <requires given='system'>Buku agenda</requires></step>
                    <step no='3' symbol='decision' by='kasubbag-tu' on-yes='4' on-no='2'><activity>Memeriksa</activity></step>
                    <step no='4' symbol='end' by='pelaksana kasubbag-tu'><activity>Mengarsip</activity></step>
                    </steps></sop>""".getBytes(StandardCharsets.UTF_8));

    private SopRun run;

    private static Actor actor(String username, String name, String position) {
        var caller = new Caller(username, name, "jambi", Authority.holding(Set.of(position)), Set.of());
        return Actor.of(caller, position, position);
    }

    private static Instant minute(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    private PerformedStep performs(Actor actor, Outcome outcome, String note, int minute, GivenPaper... papers) {
        run.take(SHEET, actor, minute(minute));
        return run.perform(SHEET, actor, act(outcome, note, papers), DONE_SO, CALENDAR, minute(minute));
    }

    private StepSubmission act(Outcome outcome, String note, GivenPaper... papers) {
        return new StepSubmission(run.visits(), outcome, note, List.of(papers), new PlainStep());
    }

    private static GivenPaper[] papers() {
        return new GivenPaper[] {GivenPaper.seenOnPaper("Surat tugas"), GivenPaper.missing("Laporan", "Menyusul")};
    }

    private <T extends DomainException> List<Object> refused(Class<T> refusal, Runnable act) {
        var visits = run.visits();
        var arguments = assertThrows(refusal, act::run).arguments();
        assertEquals(visits, run.visits(), "a refused run stays where it is");
        return List.of((Object[]) arguments);
    }

    @BeforeEach
    void beginAndPerformTheFirstRow() {
        run = SopRun.begin(SerialNumber.of(2026, 7), "token", SHEET, RINA, NINE);
        run.concerns(Subject.plain(SubjectKind.OTHER, "Percobaan", null));
        run.perform(SHEET, RINA, act(Outcome.DONE, null), DONE_SO, CALENDAR, minute(1));
    }

    @Test
    void performing_the_first_row_moves_the_token_to_the_second_and_frees_it() {
        assertEquals(Optional.of(2), run.stepNumber());
        assertEquals(Set.of("jambi.pelaksana"), run.turn());
        assertTrue(run.takenByName().isEmpty());
        assertEquals(minute(1), run.openedAt());
        assertEquals(Optional.of(minute(31)), run.dueAt());
    }

    @Test
    void only_a_position_of_the_row_takes_it() {
        assertEquals(
                List.of("Menyiapkan", "Pelaksana"), refused(NotYourTurn.class, () -> run.take(SHEET, WATI, minute(2))));
        assertEquals(
                List.of("Menyiapkan", "Pelaksana"),
                refused(NotYourTurn.class, () -> run.takeOver(SHEET, WATI, "Cuti", minute(2))));
    }

    @Test
    void taking_a_step_twice_is_taking_it_once() {
        run.take(SHEET, RINA, minute(2));
        run.take(SHEET, RINA, minute(9));

        assertEquals(Optional.of(minute(2)), run.takenAt());
        assertEquals(1, run.events().size());
    }

    @Test
    void a_taken_step_is_neither_taken_nor_performed_nor_given_back_by_another() {
        run.take(SHEET, RINA, minute(2));

        var who = List.of("Menyiapkan", "Rina", minute(2));
        assertEquals(who, refused(StepTakenByAnother.class, () -> run.take(SHEET, JOKO, minute(3))));
        assertEquals(who, refused(StepTakenByAnother.class, () -> run.giveBack(SHEET, JOKO, minute(3))));
        assertEquals(
                who,
                refused(
                        StepTakenByAnother.class,
                        () -> run.perform(
                                SHEET, JOKO, act(Outcome.DONE, null, papers()), DONE_SO, CALENDAR, minute(3))));
    }

    @Test
    void a_step_that_nobody_has_is_not_performed_given_back_or_handed_over() {
        var joko = Officers.holding("joko", "Joko", "jambi.pelaksana");

        refused(StepNotTaken.class, () -> run.check(SHEET, RINA, act(Outcome.DONE, null, papers()), ZONE, minute(9)));
        refused(StepNotTaken.class, () -> run.giveBack(SHEET, RINA, minute(2)));
        refused(StepNotTaken.class, () -> run.handOver(SHEET, RINA, joko, minute(2)));
    }

    @Test
    void handing_over_and_taking_over_keep_when_the_work_began() {
        run.take(SHEET, RINA, minute(2));
        run.handOver(SHEET, RINA, Officers.holding("joko", "Joko", "jambi.pelaksana"), minute(5));
        assertEquals(
                List.of("Joko", minute(2)),
                List.of(run.takenByName().get(), run.takenAt().get()));

        run.takeOver(SHEET, RINA, " Joko sakit ", minute(8));
        assertEquals(
                List.of("Rina", minute(2)),
                List.of(run.takenByName().get(), run.takenAt().get()));

        assertEquals(
                List.of(RunEvent.Kind.TAKEN, RunEvent.Kind.HANDED_OVER, RunEvent.Kind.TAKEN_OVER),
                run.events().stream().map(RunEvent::kind).toList());
        assertEquals("Joko: Joko sakit", run.events().get(2).note());
    }

    @Test
    void a_step_is_handed_over_only_to_a_holder_of_its_position() {
        run.take(SHEET, RINA, minute(2));
        var wati = Officers.holding("wati", "Wati", "jambi.kasubbag-tu");

        assertEquals(List.of("Wati"), refused(NotAHolder.class, () -> run.handOver(SHEET, RINA, wati, minute(3))));
    }

    @Test
    void taking_over_a_step_that_nobody_has_names_nobody() {
        run.takeOver(SHEET, JOKO, "Mendesak", minute(4));

        assertEquals(Optional.of(minute(4)), run.takenAt());
        assertEquals("Mendesak", run.events().get(0).note());
    }

    @Test
    void waiting_runs_until_taken_and_handling_until_performed() {
        run.take(SHEET, RINA, minute(11));
        var done = run.perform(SHEET, RINA, act(Outcome.DONE, null, papers()), DONE_SO, CALENDAR, minute(51));

        var measure = done.measure();

        assertEquals(Duration.ofMinutes(10), measure.waiting());
        assertEquals(Duration.ofMinutes(40), measure.handling());
        assertEquals(Measure.Verdict.LONGER, measure.verdict());
        assertEquals(Duration.ofMinutes(10), measure.excess());
        assertTrue(measure.afterDue());
    }

    @Test
    void required_papers_are_given_or_stated_missing_where_the_sheet_allows_it() {
        run.take(SHEET, RINA, minute(2));
        var letter = GivenPaper.attached("Surat tugas", "id", "surat.pdf");
        var noReport = GivenPaper.missing("Laporan", "Menyusul");

        assertEquals(List.of("Surat tugas"), refusedWith(PaperNotGiven.class, noReport));
        assertEquals(List.of("Laporan"), refusedWith(PaperNotGiven.class, letter));
        assertEquals(
                List.of("Surat tugas"),
                refusedWith(PaperMayNotBeMissing.class, GivenPaper.missing("Surat tugas", "Hilang"), noReport));
        assertEquals(
                List.of("Surat tugas"),
                refusedWith(PaperNotGiven.class, GivenPaper.attached("Surat tugas", null, null), noReport));
        assertEquals(
                List.of("Surat tugas"),
                refusedWith(
                        PaperNotGiven.class,
                        GivenPaper.referenced("Surat tugas", new PaperReference("letter", " ", "Surat")),
                        noReport));
        refusedWith(ReasonRequired.class, letter, GivenPaper.missing("Laporan", null));

        var stranger = GivenPaper.seenOnPaper("Bukan kelengkapan");
        var done = run.perform(
                SHEET, RINA, act(Outcome.DONE, null, letter, noReport, stranger), DONE_SO, CALENDAR, minute(3));
        assertEquals(
                List.of(Presence.ATTACHED, Presence.MISSING, Presence.KEPT_HERE),
                done.papers().stream().map(GivenPaper::presence).toList());
    }

    @Test
    void a_thing_is_at_hand_or_missing_and_a_paper_is_not_a_thing() {
        var sheet = new SheetReader().read("test.xml", """
                <sop xmlns='urn:sop:sheet:1' code='TES-BENDA' revision='1' office='jambi'>
                <title>Lembar uji</title><header/>
                <columns><column position='pelaksana'>Pelaksana</column></columns>
                <steps>
                <step no='1' symbol='start' by='pelaksana'><activity>Memeriksa</activity>
                  <requires given='at-hand'>Alat tulis</requires>
                  <requires given='at-hand' missing='allowed'>Barang bukti</requires>
                  <requires>Surat</requires></step>
                <step no='2' symbol='end' by='pelaksana'><activity>Selesai</activity></step>
                </steps></sop>""".getBytes(StandardCharsets.UTF_8));
        run = SopRun.begin(SerialNumber.of(2026, 8), "other", sheet, RINA, NINE);
        run.concerns(Subject.plain(SubjectKind.OTHER, "Percobaan", null));
        var tools = GivenPaper.atHand("Alat tulis");
        var noEvidence = GivenPaper.missing("Barang bukti", "Belum ada");
        var letter = GivenPaper.seenOnPaper("Surat");

        assertEquals(
                List.of("Alat tulis"),
                refused(
                        PaperNotGiven.class,
                        () -> run.check(
                                sheet,
                                RINA,
                                act(Outcome.DONE, null, GivenPaper.seenOnPaper("Alat tulis"), noEvidence, letter),
                                ZONE,
                                minute(9))));
        assertEquals(
                List.of("Alat tulis"),
                refused(
                        PaperMayNotBeMissing.class,
                        () -> run.check(
                                sheet,
                                RINA,
                                act(Outcome.DONE, null, GivenPaper.missing("Alat tulis", "Habis"), noEvidence, letter),
                                ZONE,
                                minute(9))));
        assertEquals(
                List.of("Surat"),
                refused(
                        PaperNotGiven.class,
                        () -> run.check(
                                sheet,
                                RINA,
                                act(Outcome.DONE, null, tools, noEvidence, GivenPaper.atHand("Surat")),
                                ZONE,
                                minute(9))));

        var done = run.perform(
                sheet, RINA, act(Outcome.DONE, null, tools, noEvidence, letter), DONE_SO, CALENDAR, minute(1));

        assertEquals(
                List.of(Presence.AT_HAND, Presence.MISSING, Presence.SEEN_ON_PAPER),
                done.papers().stream().map(GivenPaper::presence).toList());
    }

    private List<Object> refusedWith(Class<? extends DomainException> refusal, GivenPaper... papers) {
        return refused(refusal, () -> run.check(SHEET, RINA, act(Outcome.DONE, null, papers), ZONE, minute(9)));
    }

    @Test
    void nothing_is_done_before_the_run_has_agreed_and_all_of_it_before_the_run_goes_on() {
        var places = new ArrayList<Integer>();
        UnaryOperator<List<GivenPaper>> work = papers -> {
            places.add(run.stepNumber().orElseThrow());
            return papers;
        };
        run.take(SHEET, RINA, minute(2));

        refused(
                PaperNotGiven.class,
                () -> run.perform(SHEET, RINA, act(Outcome.DONE, null), work, CALENDAR, minute(3)));
        run.perform(SHEET, RINA, act(Outcome.DONE, null, papers()), work, CALENDAR, minute(3));

        assertEquals(List.of(2), places);
        assertEquals(Optional.of(3), run.stepNumber());
    }

    @Test
    void a_decision_leads_back_with_a_reason_and_the_row_is_done_again() {
        performs(RINA, Outcome.DONE, null, 2, papers());
        run.take(SHEET, WATI, minute(3));
        refused(OutcomeNotPossible.class, () -> run.check(SHEET, WATI, act(Outcome.DONE, null), ZONE, minute(9)));
        refused(ReasonRequired.class, () -> run.check(SHEET, WATI, act(Outcome.NO, " "), ZONE, minute(9)));

        run.perform(SHEET, WATI, act(Outcome.NO, "Keliru"), DONE_SO, CALENDAR, minute(4));

        assertEquals(Optional.of(2), run.stepNumber());
        performs(JOKO, Outcome.DONE, null, 5, papers());
        performs(WATI, Outcome.YES, null, 6);
        performs(WATI, Outcome.DONE, null, 7);
        assertEquals(RunState.COMPLETED, run.state());
        assertEquals(
                List.of(1, 2, 3, 2, 3, 4),
                run.performed().stream().map(PerformedStep::stepNumber).toList());
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6),
                run.performed().stream().map(PerformedStep::visit).toList());
    }

    @Test
    void an_outdated_page_learns_who_performed_the_step_and_when() {
        var outdated = act(Outcome.DONE, null, papers());
        performs(JOKO, Outcome.DONE, null, 5, papers());

        assertEquals(
                List.of("Menyiapkan", "Joko", minute(5)),
                refused(StepAlreadyPerformed.class, () -> run.check(SHEET, RINA, outdated, ZONE, minute(9))));
    }

    @Test
    void an_outdated_page_learns_it_also_when_the_run_has_ended() {
        performs(RINA, Outcome.DONE, null, 2, papers());
        performs(WATI, Outcome.YES, null, 3);
        var last = act(Outcome.DONE, null);
        performs(RINA, Outcome.DONE, null, 4);

        assertEquals(
                List.of("Mengarsip", "Rina", minute(4)),
                refused(StepAlreadyPerformed.class, () -> run.check(SHEET, RINA, last, ZONE, minute(9))));
    }

    @Test
    void an_ended_run_has_no_step_no_turn_and_no_due_time() {
        run.withdraw(RINA, " Dibatalkan ", minute(9));

        assertEquals(RunState.WITHDRAWN, run.state());
        assertEquals("Dibatalkan", run.endReason());
        assertEquals(Optional.of(minute(9)), run.endedAt());
        assertTrue(run.stepNumber().isEmpty()
                && run.turn().isEmpty()
                && run.dueAt().isEmpty());
        assertEquals(
                List.of("P-0007/2026", RunState.WITHDRAWN),
                refused(RunEnded.class, () -> run.take(SHEET, RINA, minute(10))));
        refused(RunEnded.class, () -> run.withdraw(RINA, "Lagi", minute(10)));
        refused(RunEnded.class, () -> run.reopen(SHEET, 1, RINA, "Lagi", CALENDAR, minute(10)));
        refused(RunEnded.class, () -> run.endOutside(RINA, "Lagi", minute(10)));
        refused(RunEnded.class, () -> run.concerns(Subject.plain(SubjectKind.OTHER, "Hal lain", null)));
        refused(RunEnded.class, () -> run.move(new DueTime(minute(60), null), RINA, "Libur", minute(10)));
    }

    @Test
    void withdrawing_needs_a_reason() {
        refused(ReasonRequired.class, () -> run.withdraw(RINA, null, minute(9)));
        assertEquals(RunState.RUNNING, run.state());
    }

    @Test
    void a_reopened_run_is_at_the_earlier_row_and_pages_of_before_are_outdated() {
        performs(RINA, Outcome.DONE, null, 2, papers());
        run.take(SHEET, WATI, minute(3));
        var outdated = act(Outcome.YES, null);

        run.reopen(SHEET, 2, RINA, "Ditarik kembali", CALENDAR, minute(4));

        assertEquals(Optional.of(2), run.stepNumber());
        assertTrue(run.takenByName().isEmpty());
        assertEquals(3, run.events().get(run.events().size() - 1).stepNumber(), "what happened, happened at row 3");
        refused(StepAlreadyPerformed.class, () -> run.check(SHEET, WATI, outdated, ZONE, minute(9)));
        performs(RINA, Outcome.DONE, null, 5, papers());
        assertEquals(Optional.of(3), run.stepNumber());
        refused(ReasonRequired.class, () -> run.reopen(SHEET, 2, RINA, "", CALENDAR, minute(6)));
    }

    /** Its second row lets choose between the next row, another visit, a return and an end of its own. */
    private static final Sop CHOICE = new SheetReader().read("choice.xml", """
                    <sop xmlns='urn:sop:sheet:1' code='TES-PILIH' revision='1' office='jambi'>
                    <title>Lembar pilihan</title><header/>
                    <columns><column position='pelaksana'>Pelaksana</column></columns>
                    <steps>
                    <step no='1' symbol='start' by='pelaksana'><activity>Menerima</activity></step>
                    <step no='2' symbol='decision' by='pelaksana'><activity>Memeriksa</activity>
                      <way code='complete' to='3'>Lengkap</way>
                      <way code='visit' to='2' kind='again'>Kunjungan lagi</way>
                      <way code='incomplete' to='1' kind='back'>Tidak lengkap</way>
                      <way code='referred' to='end' ends-as='Dirujuk'>Rujuk</way>
                      <way code='no' to='end'>Tidak</way></step>
                    <step no='3' symbol='end' by='pelaksana'><activity>Mengarsip</activity></step>
                    </steps></sop>""".getBytes(StandardCharsets.UTF_8));

    private void atTheChoice() {
        run = SopRun.begin(SerialNumber.of(2026, 8), "token", CHOICE, RINA, NINE);
        run.concerns(Subject.plain(SubjectKind.OTHER, "Percobaan", null));
        chooses("DONE", null, 1);
    }

    private void chooses(String way, String note, int minute) {
        run.take(CHOICE, RINA, minute(minute));
        run.perform(CHOICE, RINA, act(new Outcome(way), note), DONE_SO, CALENDAR, minute(minute));
    }

    @Test
    void a_way_once_more_needs_no_reason_and_a_way_back_does() {
        atTheChoice();

        chooses("VISIT", null, 2);
        assertEquals(Optional.of(2), run.stepNumber());
        refused(ReasonRequired.class, () -> chooses("INCOMPLETE", null, 3));
        chooses("INCOMPLETE", "KTP belum ada", 3);
        assertEquals(Optional.of(1), run.stepNumber());
    }

    @Test
    void an_end_of_its_own_is_kept_by_its_name_and_needs_a_reason() {
        atTheChoice();

        refused(ReasonRequired.class, () -> chooses("REFERRED", " ", 2));
        chooses("REFERRED", "Ke rumah sakit jiwa", 2);

        assertEquals(RunState.COMPLETED, run.state());
        assertEquals(Optional.of("Dirujuk"), run.endedAs());
    }

    @Test
    void an_end_without_a_name_is_kept_as_what_it_is_and_not_in_words() {
        atTheChoice();

        chooses("NO", "Pemohon menarik permohonannya", 2);

        assertEquals(Optional.of(UnnamedEnd.NOT_CONTINUED), run.endedAs());
    }

    @Test
    void the_usual_end_has_no_other_name() {
        atTheChoice();
        chooses("COMPLETE", null, 2);
        chooses("DONE", null, 3);

        assertEquals(Optional.empty(), run.endedAs());
        refused(RunEnded.class, () -> run.take(CHOICE, RINA, minute(4)));
    }

    @Test
    void a_way_that_the_sheet_does_not_list_cannot_be_gone() {
        atTheChoice();

        refused(OutcomeNotPossible.class, () -> chooses("YES", null, 2));
    }

    @Test
    void rows_that_have_one_time_together_are_due_by_it_from_the_first_of_them() {
        var sheet = new SheetReader().read("shared.xml", """
                        <sop xmlns='urn:sop:sheet:1' code='TES-WAKTU' revision='1' office='jambi'>
                        <title>Lembar waktu</title><header/>
                        <columns><column position='pelaksana'>Pelaksana</column></columns>
                        <steps>
                        <step no='1' symbol='start' by='pelaksana'><activity>Menerima</activity></step>
                        <step no='2' symbol='process' by='pelaksana'><activity>Memeriksa</activity></step>
                        <step no='3' symbol='process' by='pelaksana' within='PT72H clock'><activity>Menyusun</activity></step>
                        <step no='4' symbol='end' by='pelaksana'><activity>Mengarsip</activity></step>
                        </steps>
                        <shared-times><time from='2' to='3' within='PT24H clock'>1 x 24 jam</time></shared-times>
                        </sop>""".getBytes(StandardCharsets.UTF_8));
        run = SopRun.begin(SerialNumber.of(2026, 9), "token", sheet, RINA, NINE);
        run.concerns(Subject.plain(SubjectKind.OTHER, "Percobaan", null));
        goesOn(sheet, 10);
        assertEquals(Optional.of(minute(10).plus(Duration.ofHours(24))), run.dueAt());

        goesOn(sheet, 50);
        assertEquals(Optional.of(minute(10).plus(Duration.ofHours(24))), run.dueAt());

        var done = goesOn(sheet, 60);
        assertEquals("PT72H clock", done.measure().standard().orElseThrow().text());
        assertEquals(Optional.empty(), run.dueAt());
    }

    @Test
    void the_effort_of_several_rows_is_held_against_the_handling_of_all_of_them() {
        var sheet = new SheetReader().read("effort.xml", """
                        <sop xmlns='urn:sop:sheet:1' code='TES-UPAYA' revision='1' office='jambi'>
                        <title>Lembar upaya</title><header/>
                        <columns><column position='pelaksana'>Pelaksana</column></columns>
                        <steps>
                        <step no='1' symbol='start' by='pelaksana'><activity>Menerima</activity></step>
                        <step no='2' symbol='process' by='pelaksana'><activity>Memeriksa</activity></step>
                        <step no='3' symbol='end' by='pelaksana'><activity>Menyusun</activity></step>
                        </steps>
                        <shared-times><time from='2' to='3' within='PT30M'>30 menit</time></shared-times>
                        </sop>""".getBytes(StandardCharsets.UTF_8));
        run = SopRun.begin(SerialNumber.of(2026, 9), "token", sheet, RINA, NINE);
        run.concerns(Subject.plain(SubjectKind.OTHER, "Percobaan", null));
        goesOn(sheet, 1, 10);

        assertEquals(Measure.Verdict.WITHIN, goesOn(sheet, 11, 31).measure().verdict());
        var last = goesOn(sheet, 32, 48).measure();

        assertEquals(Measure.Verdict.LONGER, last.verdict());
        assertEquals(Duration.ofMinutes(6), last.excess());
    }

    @Test
    void a_planned_time_stays_while_the_row_waits_for_other_work_and_after_that() {
        var sheet = new SheetReader().read("planned.xml", """
                        <sop xmlns='urn:sop:sheet:1' code='TES-RENCANA' revision='1' office='jambi'>
                        <title>Lembar rencana</title><header/>
                        <columns><column position='pelaksana'>Pelaksana</column></columns>
                        <steps>
                        <step no='1' symbol='start' by='pelaksana'><activity>Menerima</activity></step>
                        <step no='2' symbol='end' by='pelaksana' within='P1D' adjustable='true'><activity>Mengarsip</activity></step>
                        </steps></sop>""".getBytes(StandardCharsets.UTF_8));
        run = SopRun.begin(SerialNumber.of(2026, 9), "token", sheet, RINA, NINE);
        run.concerns(Subject.plain(SubjectKind.OTHER, "Percobaan", null));
        goesOn(sheet, 1);
        run.take(sheet, RINA, minute(2));
        run.plan(sheet, RINA, minute(600), null, minute(3));

        run.awaits(sheet, new Awaited(1, 2), CALENDAR, minute(4));
        assertEquals(Optional.of(minute(600)), run.dueAt());

        run.awaits(sheet, new Awaited(2, 2), CALENDAR, minute(5));
        assertEquals(Optional.of(minute(600)), run.dueAt());
        assertEquals(minute(600), run.recounted(sheet, CALENDAR).at());
    }

    private PerformedStep goesOn(Sop sheet, int minute) {
        return goesOn(sheet, minute, minute);
    }

    private PerformedStep goesOn(Sop sheet, int taken, int performed) {
        run.take(sheet, RINA, minute(taken));
        return run.perform(sheet, RINA, act(Outcome.DONE, null), DONE_SO, CALENDAR, minute(performed));
    }
}
