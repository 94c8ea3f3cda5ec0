package id.sop.web.procedures;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.runs.AssignmentService;
import id.sop.procedures.runs.PlannedTime;
import id.sop.procedures.runs.RunDetails;
import id.sop.procedures.runs.RunEndingService;
import id.sop.procedures.runs.RunNotFound;
import id.sop.procedures.runs.RunRegister;
import id.sop.procedures.runs.RunView;
import id.sop.procedures.sheet.Sop;
import id.sop.shared.PlainText;
import id.sop.web.fields.Choice;
import id.sop.web.shared.Notices;
import id.sop.web.steps.StepPages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** A run as it stands: its sheet with what is done and to come, its history, what it is linked to, and who takes the current row. */
@Named("runPage")
@ViewScoped
public class RunPage implements Serializable {

    @Inject
    transient RunRegister register;

    @Inject
    transient AssignmentService assignment;

    @Inject
    transient RunEndingService ending;

    @Inject
    transient Notices notices;

    private String no;

    @Size(max = 1000) @PlainText
    private String reason;

    @Size(max = 2000) @PlainText
    private String text;

    private final PlannedTime plan = new PlannedTime();
    private String holder;
    private transient RunDetails details;
    private transient List<Choice> holders;

    public void load() {
        getDetails();
    }

    public String take() {
        return StepPages.outcome(assignment.take(number()), number());
    }

    public String takeOver() {
        return StepPages.outcome(assignment.takeOver(number(), reason), number());
    }

    /** The page on which the caller performs the current row. */
    public String toForm() {
        return StepPages.outcome(getRun().current().orElseThrow(RunNotFound::new), number());
    }

    public String giveBack() {
        assignment.giveBack(number());
        notices.done("run.given-back");
        return StepPages.ofRun(number());
    }

    public String handOver() {
        assignment.handOver(number(), holder);
        notices.done("run.handed-over");
        return StepPages.ofRun(number());
    }

    public String withdraw() {
        ending.withdraw(number(), reason);
        notices.done("run.withdrawn");
        return StepPages.ofRun(number());
    }

    public String endOutside() {
        ending.endOutside(number(), reason);
        notices.done("run.ended-outside");
        return StepPages.ofRun(number());
    }

    /** Plans until when the current row is performed. */
    public String plan() {
        assignment.plan(number(), plan);
        notices.done("run.planned");
        return StepPages.ofRun(number());
    }

    /** Notes something at the current row, which stays where it is. */
    public String note() {
        assignment.note(number(), text);
        notices.done("run.noted");
        return StepPages.ofRun(number());
    }

    /** The page of the current row, on which it can be looked at before it is taken; null once the run has ended. */
    public String getPageOfRow() {
        return getRun().current().map(StepPages::page).orElse(null);
    }

    /** The page on which a run of a related sheet is started. */
    public String pageOf(Sop sheet) {
        return StepPages.page(sheet.first());
    }

    /**
     * Whether the run leads to what it is about. A run whose first row is typed brought it in itself; one that was started from elsewhere leads
     * to it where its origin does.
     */
    public boolean isSubjectLinked() {
        return getDetails().origin().isPresent()
                || getRun().sop().first().does().isPresent();
    }

    public RunView getRun() {
        return getDetails().run();
    }

    /** The run with all that belongs to it. */
    public RunDetails getDetails() {
        if (details == null) {
            details = register.openDetails(number());
        }
        return details;
    }

    /** The other officers who can take the current row over. */
    public List<Choice> getHolders() {
        if (holders == null) {
            holders = getDetails().others().stream()
                    .map(officer -> new Choice(officer.username(), officer.name()))
                    .toList();
        }
        return holders;
    }

    private SerialNumber number() {
        return SerialNumber.parse(no).orElseThrow(RunNotFound::new);
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public PlannedTime getPlan() {
        return plan;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }
}
