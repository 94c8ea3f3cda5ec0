package id.sop.web.procedures;

import id.sop.documents.SerialNumber;
import id.sop.procedures.RunCustody;
import id.sop.procedures.RunNotFound;
import id.sop.procedures.RunRegister;
import id.sop.procedures.RunView;
import id.sop.web.Choice;
import id.sop.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A run as it stands: its sheet with what is done and to come, its history, and who takes the current row. */
@Named("runPage")
@ViewScoped
public class RunPage implements Serializable {

    @Inject
    transient RunRegister register;

    @Inject
    transient RunCustody custody;

    @Inject
    transient Notices notices;

    private String no;
    private String reason;
    private String holder;
    private transient RunView view;
    private transient List<Choice> holders;

    static String outcome(SerialNumber number) {
        return "/procedures/run?faces-redirect=true&no=" + number.inAddress();
    }

    public void load() {
        getRun();
    }

    public String take() {
        return StepPages.outcome(custody.take(number()), number());
    }

    public String takeOver() {
        return StepPages.outcome(custody.takeOver(number(), reason), number());
    }

    /** The page on which the caller performs the current row. */
    public String toForm() {
        return StepPages.outcome(getRun().current().orElseThrow(RunNotFound::new), number());
    }

    public String giveBack() {
        custody.giveBack(number());
        notices.done("run.given-back");
        return outcome(number());
    }

    public String handOver() {
        custody.handOver(number(), holder);
        notices.done("run.handed-over");
        return outcome(number());
    }

    public String withdraw() {
        custody.withdraw(number(), reason);
        notices.done("run.withdrawn");
        return outcome(number());
    }

    public RunView getRun() {
        if (view == null) {
            view = register.open(number());
        }
        return view;
    }

    /** The other officers who can take the current row over. */
    public List<Choice> getHolders() {
        if (holders == null) {
            holders = register.possibleHolders(number()).stream()
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

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }
}
