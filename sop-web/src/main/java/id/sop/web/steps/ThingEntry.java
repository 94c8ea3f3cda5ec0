package id.sop.web.steps;

import id.sop.procedures.runs.GivenPaper;
import id.sop.procedures.sheet.RequiredPaper;
import id.sop.shared.PlainText;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A required thing that is no paper, on the form of a step: a tick says that it is at hand. */
public class ThingEntry implements Serializable {

    private final String name;
    private final boolean mayBeMissing;
    private boolean atHand;

    @Size(max = 1000) @PlainText
    private String reason;

    ThingEntry(RequiredPaper thing) {
        name = thing.name();
        mayBeMissing = thing.mayBeMissing();
    }

    boolean isStated() {
        return atHand || mayBeMissing && reason != null && !reason.isBlank();
    }

    GivenPaper given() {
        return atHand ? GivenPaper.atHand(name) : GivenPaper.missing(name, reason);
    }

    public String getName() {
        return name;
    }

    public boolean isMayBeMissing() {
        return mayBeMissing;
    }

    public boolean isAtHand() {
        return atHand;
    }

    public void setAtHand(boolean atHand) {
        this.atHand = atHand;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
