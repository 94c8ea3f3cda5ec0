package id.sop.loans;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Actor;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.Thing;
import id.sop.procedures.steps.Urgency;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** An aid that is lent to a family (peminjaman): handed out, and taken back. */
@Entity
@Table(name = "loan")
@SequenceGenerator(name = "loan_id", sequenceName = "loan_id", allocationSize = 50)
class Loan extends Thing {

    /** The kind under which runs, files and the trace know a loan. */
    static final String KIND = "loan";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "loan_id")
    private long id;

    @Version
    private int version;

    @Column(name = "loan_state")
    @Enumerated(EnumType.STRING)
    private LoanState state = LoanState.LENT;

    private String borrower;

    private String aid;

    @Column(name = "lent_on")
    private LocalDate lentOn;

    @Column(name = "lent_by")
    private String lentBy;

    @Column(name = "lent_by_username")
    private String lentByUsername;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Column(name = "return_remark")
    private String remark;

    protected Loan() {}

    /** An aid that was just handed out (row 1). */
    Loan(String office, SerialNumber number, SerialNumber run, NewLoan wanted, LocalDate today, Actor lender) {
        super(office, number, run);
        borrower = wanted.getBorrower().strip();
        aid = wanted.getAid().strip();
        dueOn = wanted.getDueOn();
        lentOn = today;
        lentBy = lender.name();
        lentByUsername = lender.username();
        isFoundBy(400, number, borrower, aid);
    }

    /** The aid came back (row 2). @throws LoanStateDoesNotAllow unless it is lent */
    void takeBack(LocalDate today, String said) {
        require(LoanState.LENT);
        returnedOn = today;
        remark = said;
        state = LoanState.RETURNED;
    }

    @Override
    public void end(boolean byMistake, Instant now) {
        require(LoanState.LENT);
        state = byMistake ? LoanState.WITHDRAWN : LoanState.ENDED_OUTSIDE;
    }

    private void require(LoanState wanted) {
        if (state != wanted) {
            throw new LoanStateDoesNotAllow(number().toString(), state);
        }
    }

    @Override
    public boolean isFinished() {
        return state == LoanState.RETURNED;
    }

    @Override
    public Subject asSubject() {
        return Subject.of(KIND, number(), aid + " · " + borrower, Urgency.ORDINARY);
    }

    @Override
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("state", state.name());
        values.put("borrower", borrower);
        values.put("aid", aid);
        values.put("dueOn", dueOn.toString());
        values.put("returnedOn", Objects.toString(returnedOn, null));
        values.put("remark", remark);
        return values;
    }

    LoanState state() {
        return state;
    }

    String borrower() {
        return borrower;
    }

    String aid() {
        return aid;
    }

    LocalDate lentOn() {
        return lentOn;
    }

    String lentBy() {
        return lentBy;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate returnedOn() {
        return returnedOn;
    }
}
