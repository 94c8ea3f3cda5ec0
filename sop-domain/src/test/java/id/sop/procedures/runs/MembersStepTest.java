package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.audit.TraceFilter;
import id.sop.audit.TraceLine;
import id.sop.audit.TraceRegister;
import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.MemberLine;
import id.sop.procedures.steps.MembersStep;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.Prepared;
import id.sop.procedures.steps.ReasonRequired;
import id.sop.procedures.steps.RunState;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.StepHandler;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.Thing;
import id.sop.procedures.steps.Urgency;
import id.sop.shared.ChangedMeanwhile;
import id.sop.shared.LastChange;
import id.sop.shared.PlainText;
import id.sop.shared.RecordChange;
import id.sop.shared.Slice;
import id.sop.testbed.Database;
import id.sop.testbed.Testbed;
import id.sop.testbed.UnkeptThings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row that asks something of each member is saved line by line and performed once. */
class MembersStepTest {

    private static final String SHEET = "TES-PENERIMAAN";
    private static final String BUDI = "2026-1";
    private static final String SARI = "2026-2";

    /** What becomes of a child. */
    enum Decision {
        ADMITTED,
        HELD
    }

    /** What is asked of each child. */
    public static class Admission extends RecordChange {

        private Decision decision;

        @Size(max = 40) @PlainText
        private String remark;

        @Override
        protected List<Value<?>> values() {
            return List.of(
                    value("decision", () -> decision, to -> decision = to),
                    value("remark", () -> remark, to -> remark = to));
        }

        Admission with(Decision decided, String said) {
            decision = decided;
            remark = said;
            return this;
        }
    }

    /** Row 1: an intake of two children is announced. */
    @Handles(value = "tests.announce", about = "test-intake", starts = true)
    @ApplicationScoped
    static class Announce implements StepHandler<PlainStep> {

        @Override
        public Class<PlainStep> inputType() {
            return PlainStep.class;
        }

        @Override
        public Prepared<PlainStep> prepare(StepContext step) {
            return Prepared.of(new PlainStep());
        }

        @Override
        public Subject handle(StepContext step, PlainStep input) {
            return Subject.of("test-intake", step.run(), "Anak dari Bungo", Urgency.ORDINARY);
        }
    }

    /** Row 2: it is decided about each of them. */
    @Handles(value = "tests.admit", about = "test-intake")
    @ApplicationScoped
    static class Admit implements MembersStep<PlainStep, Admission> {

        private static final Map<String, String> CHILDREN = new LinkedHashMap<>();

        private static final Map<String, MemberLine<Admission>> SAVED = new LinkedHashMap<>();

        static void forget() {
            CHILDREN.clear();
            CHILDREN.put(BUDI, "Budi");
            CHILDREN.put(SARI, "Sari");
            SAVED.clear();
        }

        @Override
        public Class<PlainStep> inputType() {
            return PlainStep.class;
        }

        @Override
        public Class<Admission> lineType() {
            return Admission.class;
        }

        @Override
        public Prepared<PlainStep> prepare(StepContext step) {
            return Prepared.of(new PlainStep());
        }

        @Override
        public List<MemberLine<Admission>> lines(StepContext step) {
            return CHILDREN.keySet().stream().map(Admit::line).toList();
        }

        private static MemberLine<Admission> line(String child) {
            var saved = Optional.ofNullable(SAVED.get(child));
            return new MemberLine<>(
                    child,
                    CHILDREN.get(child),
                    saved.map(MemberLine::line)
                            .map(line -> new Admission().with(line.decision, line.remark))
                            .orElseGet(Admission::new),
                    saved.map(MemberLine::last).orElse(LastChange.none()),
                    saved.map(line -> line.line().decision));
        }

        @Override
        public void save(StepContext step, String member, Admission line) {
            SAVED.put(
                    member,
                    new MemberLine<>(
                            member,
                            CHILDREN.get(member),
                            line,
                            new LastChange(step.actor().name(), step.now()),
                            Optional.empty()));
        }

        @Override
        public Subject handle(StepContext step, PlainStep input) {
            return step.subject();
        }
    }

    /** An intake, which a module keeps. */
    abstract static class Intake extends Thing {}

    /** The intakes, named outside of their module or not. */
    @ApplicationScoped
    static class Intakes extends UnkeptThings<Intake> {

        private static boolean named = true;

        Intakes() {
            super(Intake.class, "test-intake", RunNotFound::new);
        }

        @Override
        public boolean areNamedOutside() {
            return named;
        }
    }

    private static Testbed office;

    @BeforeAll
    static void openAnOffice() {
        office = Testbed.with(Database.ofItsOwn("members"), Announce.class, Admit.class, Intakes.class);
    }

    @BeforeEach
    void enterTheSheet() {
        office.reset();
        Admit.forget();
        Intakes.named = true;
        office.enterSheet("""
                <sop xmlns='urn:sop:sheet:1' code='TES-PENERIMAAN' revision='1' office='jambi' about='client'>
                <title>Penerimaan</title><header/>
                <columns><column position='pelaksana'>Pelaksana</column></columns>
                <steps>
                <step no='1' symbol='start' by='pelaksana' does='tests.announce'><activity>Mencatat rujukan</activity></step>
                <step no='2' symbol='decision' by='pelaksana' does='tests.admit' on-yes='3' on-no='2'>
                  <activity>Menerima anak</activity></step>
                <step no='3' symbol='end' by='pelaksana'><activity>Mengarsip</activity></step>
                </steps></sop>""");
    }

    /** A run at the row, taken by Rina. */
    private static SerialNumber atTheRow() {
        var run = office.as("pelaksana").starts(SHEET, new PlainStep());
        office.as("pelaksana").takes(run);
        return run;
    }

    private static Admission line(String officer, SerialNumber run, String member) {
        return (Admission) office.as(officer).form(run).members().stream()
                .filter(line -> line.member().equals(member))
                .findFirst()
                .orElseThrow()
                .line();
    }

    private static void saves(String officer, SerialNumber run, String member, Admission line) {
        office.as(officer).does(RunService.class, service -> service.saveMember(run, 1, member, line));
    }

    private static void decides(String officer, SerialNumber run, String member, Decision decision) {
        saves(officer, run, member, line(officer, run, member).with(decision, null));
    }

    private static void submits(SerialNumber run, Outcome outcome, String note) {
        office.as("pelaksana").submits(run, new StepSubmission(1, outcome, note, List.of(), new PlainStep()));
    }

    private static List<Object> outcomes(SerialNumber run) {
        return office.as("pelaksana").form(run).members().stream()
                .<Object>map(line -> line.outcome().map(Enum::name).orElse("-"))
                .toList();
    }

    private static List<TraceLine> traced() {
        return office.as("auditor")
                .asks(
                        TraceRegister.class,
                        trace -> trace.page(
                                new TraceFilter(null, "step.member-saved", null, null, null), new Slice(0, 10)))
                .rows();
    }

    @Test
    void it_is_saved_line_by_line_and_nothing_moves() {
        var run = atTheRow();

        decides("pelaksana", run, BUDI, Decision.ADMITTED);

        assertEquals(List.of("ADMITTED", "-"), outcomes(run));
        var view = office.as("pelaksana").opens(run);
        assertEquals(
                List.of(1, 1), List.of(view.visit(), view.history().performed().size()));
        assertEquals(1, view.history().events().size(), "taken, and nothing else");
    }

    @Test
    void the_trace_names_the_key_of_the_member() {
        var run = atTheRow();

        saves("pelaksana", run, BUDI, line("pelaksana", run, BUDI).with(Decision.HELD, "Menunggu akta"));

        assertEquals(
                Map.of("row", "2 Menerima anak", "member", BUDI),
                traced().get(0).after());
    }

    @Test
    void it_is_performed_once_when_each_has_an_outcome() {
        var run = atTheRow();
        decides("pelaksana", run, BUDI, Decision.ADMITTED);

        var refused = assertThrows(MembersWithoutOutcome.class, () -> submits(run, Outcome.YES, null));
        decides("pelaksana", run, SARI, Decision.HELD);
        submits(run, Outcome.YES, null);

        assertEquals(List.of(1, "Sari"), List.of(refused.arguments()));
        assertEquals(2, office.as("pelaksana").opens(run).history().performed().size());
    }

    @Test
    void what_is_sent_back_asks_for_no_outcome() {
        var run = atTheRow();

        assertThrows(ReasonRequired.class, () -> submits(run, Outcome.NO, null));
        submits(run, Outcome.NO, "Salah rujukan");

        assertEquals(List.of("-", "-"), outcomes(run), "the row is open again");
        assertEquals(2, office.as("pelaksana").opens(run).visit());
    }

    @Test
    void where_the_thing_is_known_by_its_number_alone_its_members_are_known_by_their_keys() {
        Intakes.named = false;
        var run = atTheRow();

        var refused = assertThrows(MembersWithoutOutcome.class, () -> submits(run, Outcome.YES, null));

        assertEquals(List.of(2, BUDI), List.of(refused.arguments()));
    }

    @Test
    void who_takes_over_sees_what_was_saved_and_goes_on() {
        var run = atTheRow();
        saves("pelaksana", run, BUDI, line("pelaksana", run, BUDI).with(Decision.HELD, "Menunggu akta"));
        var open = line("pelaksana", run, SARI);

        office.as("pelaksana2").does(AssignmentService.class, assignment -> assignment.takeOver(run, "Rina cuti"));
        decides("pelaksana2", run, SARI, Decision.ADMITTED);

        assertEquals("Menunggu akta", line("pelaksana2", run, BUDI).remark);
        assertEquals(List.of("HELD", "ADMITTED"), outcomes(run));
        assertThrows(StepTakenByAnother.class, () -> saves("pelaksana", run, SARI, open));
    }

    @Test
    void it_is_refused_where_performing_is() {
        var run = office.as("pelaksana").starts(SHEET, new PlainStep());
        var line = line("pelaksana", run, BUDI).with(Decision.HELD, null);

        assertThrows(StepNotTaken.class, () -> saves("pelaksana", run, BUDI, line));
        assertThrows(RunNotFound.class, () -> saves("pky.umum", run, BUDI, line));
        assertThrows(NotYourTurn.class, () -> saves("kepala", run, BUDI, line));
        office.as("pelaksana").takes(run);
        decides("pelaksana", run, BUDI, Decision.ADMITTED);
        decides("pelaksana", run, SARI, Decision.ADMITTED);
        submits(run, Outcome.YES, null);
        assertThrows(StepAlreadyPerformed.class, () -> saves("pelaksana", run, BUDI, line));
        office.as("pelaksana").performs(run);

        assertThrows(RunEnded.class, () -> saves("pelaksana", run, BUDI, line));
        assertEquals(RunState.COMPLETED, office.as("pelaksana").opens(run).state());
        assertEquals(2, traced().size(), "what was refused left no line");
    }

    @Test
    void a_line_that_somebody_saved_meanwhile_is_not_overwritten_unseen() {
        var run = atTheRow();
        var first = line("pelaksana", run, BUDI);
        var second = line("pelaksana", run, BUDI);
        saves("pelaksana", run, BUDI, first.with(Decision.HELD, "Menunggu akta"));
        var savedAt = office.clock().instant();
        office.clock().forward(Duration.ofMinutes(5));
        second.with(Decision.ADMITTED, null);

        var refused = assertThrows(ChangedMeanwhile.class, () -> saves("pelaksana", run, BUDI, second));

        assertEquals(List.of("Rina Contoh", savedAt), List.of(refused.arguments()));
        assertEquals(Decision.HELD, line("pelaksana", run, BUDI).decision, "what was saved stays");
        assertEquals(Decision.ADMITTED, second.decision, "what was typed stays");
        assertEquals("Menunggu akta", second.remark, "what only the other changed is taken over");
        saves("pelaksana", run, BUDI, second);
        assertEquals(Decision.ADMITTED, line("pelaksana", run, BUDI).decision);
    }

    @Test
    void a_member_that_left_meanwhile_is_refused_and_so_is_a_row_without_members() {
        var run = atTheRow();
        var line = line("pelaksana", run, SARI).with(Decision.HELD, null);
        Admit.CHILDREN.remove(SARI);

        var refused = assertThrows(NoSuchMember.class, () -> saves("pelaksana", run, SARI, line));
        decides("pelaksana", run, BUDI, Decision.ADMITTED);
        submits(run, Outcome.YES, null);
        office.as("pelaksana").takes(run);

        assertEquals(List.of("Menerima anak"), List.of(refused.arguments()));
        assertThrows(
                NoSuchMember.class,
                () -> office.as("pelaksana")
                        .does(RunService.class, service -> service.saveMember(run, 2, BUDI, new Admission())));
    }

    @Test
    void a_line_is_checked() {
        var run = atTheRow();
        var tooLong = line("pelaksana", run, BUDI).with(Decision.HELD, "a".repeat(41));

        assertThrows(ConstraintViolationException.class, () -> saves("pelaksana", run, BUDI, tooLong));
    }
}
