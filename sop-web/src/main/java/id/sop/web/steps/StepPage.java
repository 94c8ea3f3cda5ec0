package id.sop.web.steps;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.runs.AssignmentService;
import id.sop.procedures.runs.Circumstances;
import id.sop.procedures.runs.NotYourTurn;
import id.sop.procedures.runs.Participants;
import id.sop.procedures.runs.RunEnded;
import id.sop.procedures.runs.RunHistory;
import id.sop.procedures.runs.RunNotFound;
import id.sop.procedures.runs.RunRegister;
import id.sop.procedures.runs.RunService;
import id.sop.procedures.runs.RunView;
import id.sop.procedures.runs.StepDone;
import id.sop.procedures.runs.StepForm;
import id.sop.procedures.runs.StepSubmission;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.sheet.Way;
import id.sop.procedures.steps.MemberLine;
import id.sop.procedures.steps.Origin;
import id.sop.shared.PlainText;
import id.sop.web.fields.Choice;
import id.sop.web.shared.Notices;
import id.sop.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The one bean behind all step pages: finds the form of the row, keeps what is typed, and submits it. Whoever may take the row but has not sees the
 * page without its fields, and takes nothing by that.
 *
 * <p>A page is opened with {@code run=2026-12} for the current row of a run, or with {@code sop=CODE} for the first row of a new one;
 * then {@code from=2026-11} names what the new run is started from.
 */
@Named("step")
@ViewScoped
public class StepPage implements Serializable {

    @Inject
    transient RunService service;

    @Inject
    transient AssignmentService assignment;

    @Inject
    transient RunRegister register;

    @Inject
    transient Notices notices;

    @Inject
    transient Words words;

    @Inject
    transient RunWords runWords;

    @Inject
    transient WayWords wayWords;

    @Inject
    transient Validator validator;

    @Inject
    transient Clock clock;

    private final String token = UUID.randomUUID().toString();
    private Instant openedAt;
    private String run;
    private String sop;
    private String from;
    private Origin origin;
    private boolean looking;
    private int visit;
    private int rowNumber;
    private Object input;
    private Serializable thing;
    private List<? extends MemberLine<?>> members = List.of();

    @Size(max = 4000) @PlainText
    private String note;

    private String reason;
    private final LaterEntry later = new LaterEntry();
    private PaperForm papers;
    private Attendees attendees = new Attendees(List.of());
    private final List<Recipients> recipients = new ArrayList<>();
    private transient Sop sheet;
    private transient RunView view;
    private transient List<RunWords.Row> rows;

    /**
     * Loads the form.
     *
     * @return nothing; or the page of the row, where this is another's: of the first one, or of that at which the run is now
     */
    public String load() {
        if (openedAt != null) {
            return null;
        }
        openedAt = clock.instant();
        if (isStarting()) {
            show(service.formOfFirstRow(sop, from));
            return StepPages.isAt(getRow()) ? null : StepPages.starting(getRow());
        }
        try {
            show(service.formOfCurrentRow(number()));
        } catch (NotYourTurn | RunEnded elsewhere) {
            return StepPages.ofRun(number());
        }
        return StepPages.isAt(getRow()) ? null : StepPages.outcome(getRow(), number());
    }

    /** Takes the row that was looked at, and shows its form. */
    public String take() {
        return StepPages.outcome(assignment.take(number()), number());
    }

    /** Performs the row by one of its ways, and shows the run. */
    public String perform(Way way) {
        var row = getRow();
        var outcome = way.outcome();
        if (way.needsReason() && (note == null || note.isBlank())) {
            notices.wrong("form:note", way.returnsWork() ? "refusal.ReasonRequired" : "step.end-needs-reason");
            return null;
        }
        if (!row.reasons(outcome).isEmpty() && reason == null) {
            notices.wrong("form:reason", "refusal.ReasonCategoryRequired", row.activity());
            return null;
        }
        if (later.isHalf()) {
            notices.wrong(later.getDay() == null ? "form:happenedDay" : "form:happenedTime", "step.later.half");
            return null;
        }
        if (attendees.isTooMany() || attendees.isTooLong()) {
            notices.wrong("form:attendeeNames", "step.attendeeNames.wrong", Participants.MOST_NAMES);
            return null;
        }
        var next = recipients.stream().filter(named -> named.isOf(way)).findFirst();
        if (next.filter(named -> named.getAccounts().isEmpty()).isPresent()) {
            var following = getSheet().after(row, outcome).orElseThrow();
            notices.wrong(
                    "form:onward:" + recipients.indexOf(next.get()) + ":accounts",
                    "refusal.NextOfficerRequired",
                    following.activity(),
                    whoseTurn(following));
            return null;
        }
        var violations = validator.validate(input);
        if (!violations.isEmpty()) {
            violations.forEach(notices::violated);
            return null;
        }
        var gaps = papers.gaps(way.accomplishes());
        if (!gaps.isEmpty()) {
            gaps.forEach(gap -> notices.wrong("form:" + gap.field(), gap.key(), gap.name()));
            return null;
        }
        var submission = new StepSubmission(
                visit,
                outcome,
                note,
                papers.given(),
                papers.produced(way.accomplishes()),
                input,
                attendees.participants(),
                next.map(Recipients::getAccounts).orElse(List.of()),
                new Circumstances(reason, later.happened()));
        var done = isStarting()
                ? service.start(sop, token, openedAt, from, submission)
                : service.perform(number(), submission);
        say(row, way, done);
        return StepPages.ofRun(done.run());
    }

    private void say(Step row, Way way, StepDone done) {
        var about = runWords.subject(done.subject());
        if (way.returnsWork()) {
            var before = getSheet().after(row, way.outcome()).orElseThrow();
            notices.warn("step.returned-to", whoseTurn(before), before.activity(), about);
        } else if (way.endsOtherwise()) {
            notices.done("step.ended-as", row.activity(), way.endName(), about);
        } else if (isStarting() && done.subject().serialNumber().isPresent()) {
            notices.numbered(done.subject().writtenNumber(), "step.done", row.activity(), about);
        } else {
            notices.done("step.done", row.activity(), about);
        }
    }

    private void show(StepForm form) {
        sheet = form.sop();
        view = form.run().orElse(null);
        looking = form.run().filter(run -> !run.canBeDone()).isPresent();
        rowNumber = form.step().no();
        visit = form.visit();
        input = form.input();
        thing = form.thing().orElse(null);
        members = form.members();
        origin = form.origin().orElse(null);
        attendees = new Attendees(form.others());
        recipients.clear();
        form.onward().forEach((outcome, onward) -> recipients.add(new Recipients(outcome, onward)));
        papers = new PaperForm(form.step(), form.offered());
    }

    private SerialNumber number() {
        return SerialNumber.parse(run).orElseThrow(RunNotFound::new);
    }

    /** What the button of a way says: what happens next, and with whom. */
    public String label(Way way) {
        var row = getRow();
        var own = "step." + row.handler() + "." + way.outcome();
        if (way.words().isEmpty() && words.has(own)) {
            return words.of(own);
        }
        return wayWords.button(getSheet(), row, way);
    }

    private String whoseTurn(Step step) {
        return RunWords.who(getSheet(), step);
    }

    public boolean isStarting() {
        return run == null || run.isBlank();
    }

    /** Whether the row is only looked at: another officer has it, or nobody has taken it so far. */
    public boolean isLooking() {
        return looking;
    }

    /** The run as it stood when the page was opened; null while a run is being started. */
    public RunView getView() {
        if (view == null && !isStarting()) {
            view = register.open(number());
        }
        return view;
    }

    /** The rows of the sheet: done, current, and to come. */
    public List<RunWords.Row> getRows() {
        if (rows == null) {
            rows = isStarting() ? runWords.rows(getSheet()) : runWords.rows(getView());
        }
        return rows;
    }

    public Sop getSheet() {
        if (sheet == null) {
            sheet = isStarting()
                    ? service.formOfFirstRow(sop, from).sop()
                    : getView().sop();
        }
        return sheet;
    }

    /** The row that is being performed. */
    public Step getRow() {
        return getSheet().step(rowNumber);
    }

    /** The way of the main button. */
    public Way getForward() {
        return getRow().ways().get(0);
    }

    /** The ways of the other buttons; none where there is no choice. */
    public List<Way> getOthers() {
        var ways = getRow().ways();
        return ways.subList(1, ways.size());
    }

    /** The last reason for which the work came back to this row; null if it did not. */
    public RunHistory.Performed getReturned() {
        return isStarting() ? null : getView().history().returned().orElse(null);
    }

    public Object getInput() {
        return input;
    }

    /** What its module shows of the thing that the row changes, as it was when the page was opened; null where it changes none, or it is not hers to see. */
    public Serializable getThing() {
        return thing;
    }

    /** What is saved so far of each member, where the row asks something of each. */
    public List<? extends MemberLine<?>> getMembers() {
        return members;
    }

    /** The page on which one of them is asked about, as an outcome. */
    public String getMemberPage() {
        return StepPages.memberPage(getRow());
    }

    /** What the new run is started from; null if from nothing. */
    public Origin getOrigin() {
        return origin;
    }

    /** Who took part, where the row names several positions. */
    public Attendees getAttendees() {
        return attendees;
    }

    /** Who goes on with a run in a compartment, by the ways of its row that lead on; nobody where nobody is to be named. */
    public List<Recipients> getOnward() {
        return recipients;
    }

    public PaperForm getPapers() {
        return papers;
    }

    /** Which time a row of the run is performed: what was typed at another is told apart by it. */
    public int getVisit() {
        return visit;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** The categories of the reasons for ways that need one; none where the sheet lists none. */
    public List<Choice> getReasons() {
        return getRow().reasons().stream()
                .map(category -> new Choice(category.code(), category.text()))
                .toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** When the row truly happened, where that is entered later. */
    public LaterEntry getLater() {
        return later;
    }

    public String getRun() {
        return run;
    }

    public void setRun(String run) {
        this.run = run;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getSop() {
        return sop;
    }

    public void setSop(String sop) {
        this.sop = sop;
    }
}
