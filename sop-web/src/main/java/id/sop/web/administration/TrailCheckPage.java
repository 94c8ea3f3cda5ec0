package id.sop.web.administration;

import id.sop.audit.ChainCheck;
import id.sop.audit.ChainStatus;
import id.sop.audit.TraceVerificationService;
import id.sop.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The verification of the trace by an auditor; a long one goes on stretch by stretch while its page is open. */
@Named
@ViewScoped
public class TrailCheckPage implements Serializable {

    /** So long the page reads before it shows how far it is. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    @Inject
    transient TraceVerificationService verification;

    @Inject
    transient Words words;

    @Inject
    transient TraceWords traceWords;

    @Inject
    transient Clock clock;

    private ChainStatus status;
    private ChainCheck check;
    private Instant finishedAt;

    /** A finding as it is shown. */
    public record Finding(String place, String kind, Instant at, String act, String subject) {}

    /** Reads how far the trace is sealed. */
    public void load() {
        status = verification.status().orElse(null);
    }

    /** Begins a verification; a short trace is done at once. */
    public void verify() {
        load();
        finishedAt = null;
        check = verification.begin();
        goOn();
    }

    /** Reads on for a second. */
    public void goOn() {
        var until = clock.instant().plus(AT_ONCE);
        while (!check.isDone() && clock.instant().isBefore(until)) {
            check = verification.goOn(check);
        }
        if (check.isDone() && finishedAt == null) {
            finishedAt = clock.instant();
        }
    }

    public boolean isRunning() {
        return check != null && !check.isDone();
    }

    public boolean isDone() {
        return check != null && check.isDone();
    }

    public boolean isWhole() {
        return isDone() && check.found() == 0;
    }

    /** How far the verification is, in hundredths. */
    public long getPercent() {
        return check.length() == 0 ? 100 : 100 * check.read() / check.length();
    }

    public List<Finding> getFindings() {
        return check.findings().stream()
                .map(finding -> new Finding(
                        place(finding.number(), finding.until()),
                        words.spell(finding.kind()),
                        finding.at(),
                        finding.action() == null ? "" : traceWords.act(finding.action()),
                        finding.subject()))
                .toList();
    }

    private String place(long number, long until) {
        if (number == 0) {
            return words.orDash(null);
        }
        return number == until ? Long.toString(number) : number + "–" + until;
    }

    /** The seal of the last line in groups of four, as it can be noted on paper. */
    public String getSeal() {
        return status.head().substring(0, 16).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** How far the trace is sealed; null if nothing is yet. */
    public ChainStatus getStatus() {
        return status;
    }

    public ChainCheck getCheck() {
        return check;
    }

    public Instant getFinishedAt() {
        return finishedAt;
    }
}
