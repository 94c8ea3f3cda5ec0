package id.sop.clients;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What the head enters about a member who is held (tindak lanjut penundaan). */
public class DecideHold implements Serializable {

    @NotNull private HoldDecision decision;

    @Size(max = 1000) @PlainText
    private String reason;

    public HoldDecision getDecision() {
        return decision;
    }

    public void setDecision(HoldDecision decision) {
        this.decision = decision;
    }

    /** Why she does not go on, and where she goes; may be empty where she goes on. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
