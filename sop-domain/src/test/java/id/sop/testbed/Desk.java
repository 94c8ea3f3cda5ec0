package id.sop.testbed;

import id.sop.documents.files.FileStore;
import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.tables.TableFormat;
import id.sop.organisation.Colleague;
import id.sop.organisation.CurrentCaller;
import id.sop.procedures.inbox.Inbox;
import id.sop.procedures.inbox.TaskQuery;
import id.sop.procedures.runs.AssignmentService;
import id.sop.procedures.runs.GivenPaper;
import id.sop.procedures.runs.Participants;
import id.sop.procedures.runs.ProducedPaper;
import id.sop.procedures.runs.RunDetails;
import id.sop.procedures.runs.RunRegister;
import id.sop.procedures.runs.RunService;
import id.sop.procedures.runs.RunView;
import id.sop.procedures.runs.StepDone;
import id.sop.procedures.runs.StepForm;
import id.sop.procedures.runs.StepSubmission;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.RequiredPaper;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.Task;
import id.sop.registers.Narrowing;
import id.sop.registers.Register;
import id.sop.registers.Wanted;
import id.sop.registers.books.Registers;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** An officer at work: everything done here is one request in one transaction. */
public final class Desk {

    private final Testbed testbed;
    private final String username;

    Desk(Testbed testbed, String username) {
        this.testbed = testbed;
        this.username = username;
    }

    /** Asks a service of the application for something. */
    public <S, T> T asks(Class<S> service, Function<S, T> question) {
        return testbed.request(username, () -> question.apply(testbed.bean(service)));
    }

    /** Has a service of the application do something. */
    public <S> void does(Class<S> service, Consumer<S> act) {
        asks(service, found -> {
            act.accept(found);
            return null;
        });
    }

    /** The account. */
    public String username() {
        return username;
    }

    /** Opens the form of the first row, fills it and submits it. */
    public SerialNumber starts(String sop, Object input, GivenPaper... papers) {
        return starts(sop, UUID.randomUUID().toString(), input, papers);
    }

    /** Submits the form of the first row that this token names. */
    public SerialNumber starts(String sop, String token, Object input, GivenPaper... papers) {
        var form = asks(RunService.class, service -> service.formOfFirstRow(sop, null));
        return starts(sop, token, submission(form, Outcome.DONE, null, withTheRest(form, papers), List.of(), input));
    }

    /** Submits the form of the first row with what it says and nothing else. */
    public SerialNumber starts(String sop, String token, StepSubmission submission) {
        var openedAt = testbed.clock().instant();
        return asks(RunService.class, service -> service.start(sop, token, openedAt, null, submission))
                .run();
    }

    /** Begins a run of built-in steps from something else, such as another run. */
    public SerialNumber startsFrom(String from, String sop, Object input, GivenPaper... papers) {
        return startsFrom(from, sop, UUID.randomUUID().toString(), input, papers);
    }

    /** The same with the form that this token names. */
    public SerialNumber startsFrom(String from, String sop, String token, Object input, GivenPaper... papers) {
        var form = asks(RunService.class, service -> service.formOfFirstRow(sop, from));
        var submission = submission(form, Outcome.DONE, null, withTheRest(form, papers), List.of(), input);
        return asks(
                        RunService.class,
                        service -> service.start(sop, token, testbed.clock().instant(), from, submission))
                .run();
    }

    /** These papers, and every other one of the row as seen on paper or at hand. */
    private static List<GivenPaper> withTheRest(StepForm form, GivenPaper... papers) {
        var given = new ArrayList<>(List.of(papers));
        form.step().papersOfTheOfficer().stream()
                .filter(required ->
                        given.stream().noneMatch(paper -> paper.paper().equals(required.name())))
                .map(required -> required.given() == RequiredPaper.Given.AT_HAND
                        ? GivenPaper.atHand(required.name())
                        : GivenPaper.seenOnPaper(required.name()))
                .forEach(given::add);
        return given;
    }

    /** Begins a run of built-in steps. */
    public SerialNumber startsAbout(String sop, String about, GivenPaper... papers) {
        var input = new PlainStep();
        input.setAbout(about);
        return starts(sop, input, papers);
    }

    public void takes(SerialNumber run) {
        does(AssignmentService.class, assignment -> assignment.take(run));
    }

    /** The form of the current row, as its page opens it. */
    public StepForm form(SerialNumber run) {
        return asks(RunService.class, service -> service.formOfCurrentRow(run));
    }

    /** Takes the current row, opens its form, fills it and submits it; a paper that is not named is seen on paper or at hand. */
    @SuppressWarnings("unchecked") // the test knows the input of the row it fills
    public <I> void performs(SerialNumber run, Outcome outcome, String note, Consumer<I> fill, GivenPaper... papers) {
        takes(run);
        var form = form(run);
        fill.accept((I) form.input());
        submits(run, submission(form, outcome, note, withTheRest(form, papers), List.of(), form.input()));
    }

    /** Takes the current row and performs it without a note or an input of its own. */
    public void performs(SerialNumber run, GivenPaper... papers) {
        performs(run, Outcome.DONE, null, input -> {}, papers);
    }

    /** Takes the current row, performs it and says what it produced. */
    public void produces(SerialNumber run, ProducedPaper... produced) {
        takes(run);
        var form = form(run);
        submits(
                run,
                submission(
                        form,
                        form.step().isDecision() ? Outcome.YES : Outcome.DONE,
                        null,
                        withTheRest(form),
                        List.of(produced),
                        form.input()));
    }

    /** A run in a compartment goes on with all who hold the position of the next row. */
    private static StepSubmission submission(
            StepForm form,
            Outcome outcome,
            String note,
            List<GivenPaper> papers,
            List<ProducedPaper> produced,
            Object input) {
        var next = Optional.ofNullable(form.onward().get(outcome)).stream()
                .flatMap(onward -> onward.officers().stream())
                .map(Colleague::username)
                .toList();
        return new StepSubmission(form.visit(), outcome, note, papers, produced, input, Participants.NOBODY, next);
    }

    /** Takes the current row and decides. */
    public void decides(SerialNumber run, Outcome outcome, String note, GivenPaper... papers) {
        performs(run, outcome, note, input -> {}, papers);
    }

    /** Submits the form of the current row. @return what became of it */
    public StepDone submits(SerialNumber run, StepSubmission submission) {
        return asks(RunService.class, service -> service.perform(run, submission));
    }

    public RunView opens(SerialNumber run) {
        return asks(RunRegister.class, register -> register.open(run));
    }

    public RunDetails opensDetails(SerialNumber run) {
        return asks(RunRegister.class, register -> register.openDetails(run));
    }

    /** Gives a file to the form that is open. @return its id */
    public String holds(String name, byte[] content) {
        return asks(
                        FileStore.class,
                        files -> files.hold(testbed.bean(CurrentCaller.class).get(), name, content))
                .id();
    }

    /** The whole inbox. */
    public List<Task> inbox() {
        return inbox(new TaskQuery(null, false, null, null));
    }

    public List<Task> inbox(TaskQuery query) {
        return asks(Inbox.class, inbox -> inbox.page(query, new Slice(0, 100)).rows());
    }

    /** A page of a register, narrowed by values under the names that addresses give them. */
    @SuppressWarnings("unchecked")
    public <R> Page<R> lists(String key, Map<String, ?> narrowed, String order, Slice slice) {
        return asks(Registers.class, registers -> {
            var register = (Register<?, R>) registers.find(key);
            return registers.page(register, wanted(register, narrowed).ordered(order), slice);
        });
    }

    /** A register on paper. */
    public byte[] prints(String key, Map<String, ?> narrowed) {
        return asks(Registers.class, registers -> {
            var register = registers.find(key);
            return registers.pdf(register, wanted(register, narrowed));
        });
    }

    /** A register as a table. */
    public byte[] exports(String key, Map<String, ?> narrowed, TableFormat format) {
        return asks(Registers.class, registers -> {
            var register = registers.find(key);
            var out = new ByteArrayOutputStream();
            try {
                registers.export(register, wanted(register, narrowed), format, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    private static Wanted wanted(Register<?, ?> register, Map<String, ?> narrowed) {
        var wanted = Wanted.all();
        for (var by : register.narrowings()) {
            wanted = narrowed(wanted, by, narrowed.get(by.name()));
        }
        return wanted;
    }

    private static <V> Wanted narrowed(Wanted wanted, Narrowing<V> by, Object value) {
        return wanted.with(by, by.type().cast(value));
    }
}
