package id.sop.web.steps;

import id.sop.procedures.runs.Making;
import id.sop.procedures.runs.ProducedPaper;
import id.sop.procedures.sheet.Output;
import id.sop.shared.PlainText;
import id.sop.web.files.HeldFiles;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A paper that the row is to produce, on the form of a step; most exist on paper, so that is what it says first. */
public class ProducedEntry implements Serializable {

    private final String name;
    private final HeldFiles file = HeldFiles.one();
    private Making making = Making.ON_PAPER;
    private LocalDate dated;

    @Size(max = 100) @PlainText
    private String number;

    @Size(max = 120) @PlainText
    private String signatory;

    @Size(max = 1000) @PlainText
    private String reason;

    ProducedEntry(Output output) {
        name = output.name();
    }

    public List<Making> getPossible() {
        return List.of(Making.values());
    }

    /** What the officer announced and did not say: the field that waits for it. */
    Optional<String> gap() {
        return switch (making) {
            case FILE -> file.id() == null ? Optional.of("file") : Optional.empty();
            case NOT_MADE -> reason == null || reason.isBlank() ? Optional.of("reason") : Optional.empty();
            case ON_PAPER -> Optional.empty();
        };
    }

    /** Whether there is a file, which is kept even when the row sends the work back. */
    boolean isAttached() {
        return making == Making.FILE && file.id() != null;
    }

    ProducedPaper produced() {
        return new ProducedPaper(
                name,
                making,
                number,
                dated,
                signatory,
                making == Making.FILE ? file.id() : null,
                making == Making.NOT_MADE ? reason : null);
    }

    public String getName() {
        return name;
    }

    public HeldFiles getFile() {
        return file;
    }

    public Making getMaking() {
        return making;
    }

    public void setMaking(Making making) {
        this.making = making;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDated() {
        return dated;
    }

    public void setDated(LocalDate dated) {
        this.dated = dated;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
