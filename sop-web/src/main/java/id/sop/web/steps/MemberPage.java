package id.sop.web.steps;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.runs.NotYourTurn;
import id.sop.procedures.runs.RunEnded;
import id.sop.procedures.runs.RunNotFound;
import id.sop.procedures.runs.RunService;
import id.sop.procedures.runs.StepForm;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.steps.MemberLine;
import id.sop.shared.RecordChange;
import id.sop.web.shared.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one bean behind all pages that ask something of a single member at a row: {@code clients.receive} asks at {@code /clients/receive-member.xhtml}.
 * Each member is a form of her own, saved by itself, so that a line of forty is as safe as one of one.
 */
@Named("member")
@ViewScoped
public class MemberPage implements Serializable {

    @Inject
    transient RunService service;

    @Inject
    transient Notices notices;

    @Inject
    transient Validator validator;

    private String run;
    private String no;
    private int visit;
    private int rowNumber;
    private Serializable thing;
    private MemberLine<?> line;
    private List<? extends MemberLine<?>> all;
    private Sop sheet;

    /**
     * Loads the form of the member.
     *
     * @return nothing; or the page of the row, where the row is not in hand or has no such member
     */
    public String load() {
        if (line != null) {
            return null;
        }
        try {
            show(service.formOfCurrentRow(number()));
        } catch (NotYourTurn | RunEnded elsewhere) {
            return StepPages.ofRun(number());
        }
        return line != null && StepPages.isAtMember(getRow()) ? null : StepPages.outcome(getRow(), number());
    }

    private void show(StepForm form) {
        sheet = form.sop();
        rowNumber = form.step().no();
        visit = form.visit();
        thing = form.thing().orElse(null);
        all = form.members();
        line = form.run().filter(found -> found.may().perform()).isEmpty()
                ? null
                : all.stream()
                        .filter(member -> member.member().equals(no))
                        .findFirst()
                        .orElse(null);
    }

    /** Saves what was typed of her, and goes on with the next who has no outcome yet; after the last with the row. */
    public String save() {
        return saved() ? next() : null;
    }

    /** Saves what was typed of her, and goes back to the row. */
    public String saveAndReturn() {
        return saved() ? StepPages.outcome(getRow(), number()) : null;
    }

    private boolean saved() {
        RecordChange entry = line.line();
        var violations = validator.validate(entry);
        if (!violations.isEmpty()) {
            violations.forEach(notices::violated);
            return false;
        }
        service.saveMember(number(), visit, no, entry);
        notices.done("member.saved", getName());
        return true;
    }

    private String next() {
        return othersOpen()
                .findFirst()
                .map(member -> StepPages.member(getRow(), number(), member.member()))
                .orElseGet(() -> StepPages.outcome(getRow(), number()));
    }

    private Stream<? extends MemberLine<?>> othersOpen() {
        return all.stream()
                .filter(member -> !member.member().equals(no))
                .filter(member -> member.outcome().isEmpty());
    }

    private SerialNumber number() {
        return SerialNumber.parse(run).orElseThrow(RunNotFound::new);
    }

    /** What is typed of her. */
    public RecordChange getLine() {
        return line.line();
    }

    /** What the page calls her: her name, or her number while nobody knows it. */
    public String getName() {
        return line.name() == null ? no : line.name();
    }

    /** Whether others have no outcome yet, so that saving leads to one of them. */
    public boolean isOthersLeft() {
        return othersOpen().findAny().isPresent();
    }

    /** What its module shows of the thing that the row changes; null where it is not the caller's to see. */
    public Serializable getThing() {
        return thing;
    }

    /** The row at which she is asked about. */
    public Step getRow() {
        return sheet.step(rowNumber);
    }

    /** The page of the row, as an outcome. */
    public String getRowPage() {
        return StepPages.page(getRow());
    }

    public Sop getSheet() {
        return sheet;
    }

    public String getRun() {
        return run;
    }

    public void setRun(String run) {
        this.run = run;
    }

    /** Her key. */
    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
