package id.sop.clients;

import id.sop.shared.PlainText;
import id.sop.shared.RecordChange;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What every row of an admission asks of a member (isian anggota): how it ends for her, and why, where it does not go on. */
public abstract class MemberEntry extends RecordChange {

    @NotNull private MemberOutcome outcome;

    @Size(max = 1000) @PlainText
    private String reason;

    private LocalDate reviewOn;

    /** Who is held or goes no further has a reason. */
    @AssertTrue(message = "{member.reasonRequired}") public boolean isReasonGiven() {
        return outcome == null || outcome == MemberOutcome.DONE || reason != null && !reason.isBlank();
    }

    /** Who is held is looked at again. */
    @AssertTrue(message = "{member.reviewRequired}") public boolean isReviewPlanned() {
        return outcome != MemberOutcome.HELD || reviewOn != null;
    }

    @Override
    protected List<Value<?>> values() {
        return new ArrayList<>(List.of(
                value("outcome", () -> outcome, to -> outcome = to),
                value("reason", () -> reason, to -> reason = to),
                value("reviewOn", () -> reviewOn, to -> reviewOn = to)));
    }

    /** How the row ends for her; null while that is open. */
    public MemberOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(MemberOutcome outcome) {
        this.outcome = outcome;
    }

    /** Why she is held, or goes no further. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** When the head looks at it again, at most 30 days ahead. */
    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
