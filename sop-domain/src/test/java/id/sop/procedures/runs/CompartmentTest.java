package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.audit.TraceFilter;
import id.sop.audit.TraceRegister;
import id.sop.documents.files.FileNotFound;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.ActingKind;
import id.sop.organisation.CalendarDraft;
import id.sop.organisation.CalendarService;
import id.sop.organisation.NewAppointment;
import id.sop.organisation.OfficerService;
import id.sop.organisation.calendar.DayOff;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.RunNumber;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import id.sop.testbed.OwnSheets;
import id.sop.testbed.Scans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who sees a run of a compartment, and how it goes on. */
class CompartmentTest extends OwnSheets {

    private static final String SHEET = "PWK-REHABSOS-KORBAN-KEKERASAN";

    /** A run at row 2, with these for the row. */
    private SerialNumber begun(String... next) {
        return as("pwk.pendamping").starts(SHEET, UUID.randomUUID().toString(), submission(next));
    }

    private static StepSubmission submission(String... next) {
        var input = new PlainStep();
        input.setAbout("Perkara 1");
        return new StepSubmission(
                0,
                Outcome.DONE,
                null,
                List.of(GivenPaper.seenOnPaper("Kronologi kasus"), GivenPaper.seenOnPaper("Formulir pelayanan")),
                List.of(),
                input,
                Participants.NOBODY,
                List.of(next));
    }

    /** Iwan acts for the position of row 2, which Neneng holds. */
    private void appointAnother() {
        var appointment = new NewAppointment();
        appointment.setKind(ActingKind.PLH);
        appointment.setPosition("purwakarta.kasi-pencegahan");
        appointment.setFromDay(LocalDate.of(2026, 11, 23));
        appointment.setUntilDay(LocalDate.of(2026, 11, 27));
        appointment.setDecree("1/SP/2026");
        as("pwk.admin").does(OfficerService.class, officers -> officers.appoint("pwk.keluarga", appointment));
    }

    private List<String> registerOf(String username) {
        Page<RunRow> found = as(username).lists("runs", Map.of(), "number", new Slice(0, 10));
        assertEquals(found.rows().size(), found.total(), "what is counted is shown");
        return found.rows().stream()
                .map(row -> row.number() + " " + row.compartment().orElse("-"))
                .toList();
    }

    @Test
    void only_who_is_named_for_the_next_row_learns_of_it() {
        appointAnother();

        var run = begun("pwk.pencegahan");

        assertEquals(1, as("pwk.pencegahan").inbox().size());
        assertEquals(
                Optional.of("Perlindungan"), as("pwk.pencegahan").inbox().get(0).compartment());
        assertEquals(List.of(), as("pwk.keluarga").inbox(), "he acts for the same position");
        assertThrows(RunNotFound.class, () -> as("pwk.keluarga").takes(run));
        assertThrows(RunNotFound.class, () -> as("pwk.keluarga").opens(run));
    }

    @Test
    void members_and_who_has_the_right_see_the_run_and_who_reads_all_runs_does_not() {
        var run = begun("pwk.pencegahan");
        var line = List.of(run + " Perlindungan");

        assertEquals(line, registerOf("pwk.pendamping"));
        assertEquals(line, registerOf("pwk.pencegahan"));
        assertEquals(line, registerOf("pwk.kabid"));
        assertEquals(List.of(), registerOf("pwk.kadis"));
        assertEquals(List.of(), registerOf("pwk.pelaksana"), "his row comes later");
        assertThrows(RunNotFound.class, () -> as("pwk.kadis").opens(run));
    }

    @Test
    void it_goes_on_to_somebody_who_holds_the_position_or_not_at_all() {
        assertThrows(NextOfficerRequired.class, () -> begun());
        assertThrows(NotAHolder.class, () -> begun("pwk.kabid"), "of another row");
        assertThrows(NotAHolder.class, () -> begun("kepala"), "of another office");
        assertThrows(NotAHolder.class, () -> begun("pwk.pencegahan", "nobody"));
        assertEquals(List.of(), registerOf("pwk.kabid"));
    }

    @Test
    void the_only_one_to_whom_it_can_go_is_proposed_and_of_several_the_one_who_knows_it() {
        var first = as("pwk.pendamping").asks(RunService.class, service -> service.formOfFirstRow(SHEET, null));
        assertEquals(List.of("pwk.pencegahan"), first.onward().get(Outcome.DONE).likely());

        appointAnother();
        var several = as("pwk.pendamping").asks(RunService.class, service -> service.formOfFirstRow(SHEET, null));
        assertEquals(List.of(), several.onward().get(Outcome.DONE).likely());
        assertEquals(2, several.onward().get(Outcome.DONE).officers().size());

        var run = begun("pwk.pencegahan");
        as("pwk.pencegahan").takes(run);
        var back = as("pwk.pencegahan").form(run).onward();
        assertEquals(List.of("pwk.pendamping"), back.get(Outcome.NO).likely(), "of two positions the member");
        assertEquals(List.of("pwk.pelaksana"), back.get(Outcome.YES).likely());
    }

    @Test
    void who_gets_the_row_from_a_colleague_is_a_member_too() {
        appointAnother();
        var run = begun("pwk.pencegahan");
        as("pwk.pencegahan").takes(run);

        as("pwk.pencegahan").does(AssignmentService.class, assignment -> assignment.handOver(run, "pwk.keluarga"));

        assertEquals(1, as("pwk.keluarga").inbox().size());
    }

    @Test
    void the_preview_of_a_changed_calendar_names_its_number_only() {
        var run = begun("pwk.pencegahan");
        var rules = as("pwk.admin")
                .asks(CalendarService.class, calendars -> calendars.draft(2026).rules());
        var daysOff = new ArrayList<>(rules.daysOff());
        daysOff.add(new DayOff(LocalDate.of(2026, 11, 23), "Libur", DayOff.Kind.HOLIDAY));

        var moved = as("pwk.admin")
                .asks(
                        CalendarService.class,
                        calendars -> calendars.preview(new CalendarDraft(rules.with(daysOff), 1), new Slice(0, 10)))
                .moved()
                .rows();

        assertEquals(
                List.of(List.of(RunNumber.written(run), "–", "–")),
                moved.stream()
                        .map(due -> List.of(due.number(), due.source(), due.activity()))
                        .toList());
    }

    @Test
    void the_trace_keeps_that_something_happened_and_not_what() {
        begun("pwk.pencegahan");

        var started = as("pwk.auditor")
                .asks(
                        TraceRegister.class,
                        trace -> trace.page(new TraceFilter(null, "run.started", null, null, null), new Slice(0, 10)))
                .rows()
                .get(0)
                .after();

        assertEquals(Map.of("fields", "outcome, position, row, sop, subject"), started);
    }

    /** A run of a sheet that is in no compartment, whose rows have papers that are. @param given the file of the first, @param made of the second */
    private SerialNumber open(String given, String made) {
        enter("""
                <sop xmlns='urn:sop:sheet:1' code='TES-TERBUKA' revision='1' office='purwakarta' about='client'>
                <title>Pelayanan umum</title><header/>
                <columns><column position='pelaksana'>Pelaksana</column><column position='kasi-kualitas-keluarga'>Kasi</column></columns>
                <steps>
                <step no='1' symbol='start' by='pelaksana'><activity>Menerima</activity>
                  <requires>Data klien</requires><output paper='hasil-asesmen'>Hasil asesmen</output></step>
                <step no='2' symbol='process' by='kasi-kualitas-keluarga'><activity>Memeriksa</activity>
                  <requires missing='allowed'>Data klien</requires><output paper='hasil-verifikasi'>Hasil verifikasi</output></step>
                <step no='3' symbol='end' by='pelaksana'><activity>Menutup</activity></step>
                </steps></sop>""");
        var input = new PlainStep();
        input.setAbout("Klien 1");
        return as("pwk.pelaksana")
                .starts(
                        "TES-TERBUKA",
                        UUID.randomUUID().toString(),
                        new StepSubmission(
                                0,
                                Outcome.DONE,
                                null,
                                List.of(GivenPaper.attached("Data klien", given, "data.png")),
                                List.of(ProducedPaper.attached("Hasil asesmen", made)),
                                input,
                                Participants.NOBODY));
    }

    private void second(SerialNumber run, GivenPaper given, ProducedPaper made) {
        as("pwk.keluarga").takes(run);
        as("pwk.keluarga")
                .submits(
                        run,
                        new StepSubmission(
                                1,
                                Outcome.DONE,
                                null,
                                List.of(given),
                                List.of(made),
                                new PlainStep(),
                                Participants.NOBODY));
    }

    @Test
    void a_paper_of_a_compartment_is_its_givers_alone_though_the_run_is_everybodys() {
        var given = as("pwk.pelaksana").holds("data.png", Scans.png());
        var made = as("pwk.pelaksana").holds("hasil.png", Scans.png());
        var run = open(given, made);

        assertEquals(given, paperGiven("pwk.pelaksana", run).fileId());
        assertEquals(List.of("Hasil asesmen"), papersMade("pwk.pelaksana", run));
        assertEquals(
                made,
                as("pwk.pelaksana")
                        .asks(RunRegister.class, register -> register.openFile(made))
                        .id());
        for (var other : List.of("pwk.keluarga", "pwk.kadis")) {
            assertEquals(List.of(), papersMade(other, run));
            assertNull(paperGiven(other, run).fileId());
            assertNull(paperGiven(other, run).reference());
            assertEquals(
                    0,
                    as(other).lists("papers", Map.of(), null, new Slice(0, 10)).total());
            for (var file : List.of(given, made)) {
                assertThrows(
                        FileNotFound.class,
                        () -> as(other).asks(RunRegister.class, register -> register.openFile(file)));
            }
        }
    }

    @Test
    void who_says_that_such_a_paper_is_not_there_sees_none_of_the_run() {
        var given = as("pwk.pelaksana").holds("data.png", Scans.png());
        var made = as("pwk.pelaksana").holds("hasil.png", Scans.png());
        var run = open(given, made);

        second(
                run,
                GivenPaper.missing("Data klien", "Belum diterima"),
                ProducedPaper.notMade("Hasil verifikasi", "Menunggu"));

        assertNull(paperGiven("pwk.keluarga", run).fileId());
        assertEquals(List.of("Hasil verifikasi"), papersMade("pwk.keluarga", run), "what she said herself");
        assertThrows(
                FileNotFound.class,
                () -> as("pwk.keluarga").asks(RunRegister.class, register -> register.openFile(given)));
        assertThrows(
                FileNotFound.class,
                () -> as("pwk.keluarga").asks(RunRegister.class, register -> register.openFile(made)));
    }

    @Test
    void who_gives_such_a_paper_sees_it_and_no_other_of_the_run() {
        var run = open(
                as("pwk.pelaksana").holds("data.png", Scans.png()),
                as("pwk.pelaksana").holds("hasil.png", Scans.png()));
        var own = as("pwk.keluarga").holds("data-lain.png", Scans.png());

        second(
                run,
                GivenPaper.attached("Data klien", own, "data-lain.png"),
                ProducedPaper.onPaper("Hasil verifikasi").saying("12/2026", null, null));

        assertEquals(
                own,
                as("pwk.keluarga")
                        .asks(RunRegister.class, register -> register.openFile(own))
                        .id());
        assertNull(paperGiven("pwk.keluarga", run).fileId());
        assertEquals(List.of("Hasil verifikasi"), papersMade("pwk.keluarga", run));
        assertEquals(List.of("Hasil asesmen"), papersMade("pwk.pelaksana", run));
        assertEquals(
                1,
                as("pwk.keluarga")
                        .lists("papers", Map.of(), null, new Slice(0, 10))
                        .total());
        assertThrows(
                FileNotFound.class,
                () -> as("pwk.pelaksana").asks(RunRegister.class, register -> register.openFile(own)));
    }

    private List<String> papersMade(String username, SerialNumber run) {
        return as(username).opensDetails(run).papers().stream()
                .map(PaperRow::title)
                .toList();
    }

    private GivenPaper paperGiven(String username, SerialNumber run) {
        return as(username).opens(run).history().performed().get(0).papers().get(0);
    }

    @AfterEach
    void forgetTheRevision() {
        office().reset();
        office().inTransaction(() -> office().entityManager()
                .createNativeQuery("delete from sop_sheet where code = 'PWK-KETERAMPILAN-EX-PSK' and revision = 2")
                .executeUpdate());
    }

    @Test
    void a_run_of_another_sheet_that_is_started_from_it_is_about_its_number() {
        enter("""
                <sop xmlns='urn:sop:sheet:1' code='TES-RUJUK' revision='1' office='purwakarta' about='client'>
                <title>Rujukan</title><header/>
                <columns><column position='pelaksana'>Pelaksana</column></columns>
                <steps>
                <step no='1' symbol='start' by='pelaksana'><activity>Merujuk</activity></step>
                <step no='2' symbol='end' by='pelaksana'><activity>Menutup</activity></step>
                </steps></sop>""");
        enter("""
                <sop xmlns='urn:sop:sheet:1' code='PWK-KETERAMPILAN-EX-PSK' revision='2' office='purwakarta' about='activity'>
                <title>Keterampilan</title><header/>
                <columns><column position='pelaksana'>Pelaksana</column></columns>
                <steps>
                <step no='1' symbol='start' by='pelaksana'><activity>Menerima</activity>
                  <related-procedure>TES-RUJUK</related-procedure></step>
                <step no='2' symbol='end' by='pelaksana'><activity>Menutup</activity></step>
                </steps></sop>""");
        var run = as("pwk.pelaksana").startsAbout("PWK-KETERAMPILAN-EX-PSK", "Angkatan rahasia");

        var next = as("pwk.pelaksana").startsFrom(run.inAddress(), "TES-RUJUK", new PlainStep());

        assertEquals(
                RunNumber.written(run), as("pwk.kadis").opens(next).subject().title());
        assertEquals(Optional.empty(), as("pwk.kadis").opensDetails(next).origin());
        assertEquals(
                Optional.of("Keterampilan"), as("pwk.pelaksana").opens(run).compartment(), "whatever the revision");
    }
}
