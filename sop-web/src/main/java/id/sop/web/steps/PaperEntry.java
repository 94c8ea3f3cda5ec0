package id.sop.web.steps;

import id.sop.procedures.runs.GivenPaper;
import id.sop.procedures.runs.Presence;
import id.sop.procedures.sheet.RequiredPaper;
import id.sop.procedures.steps.PaperReference;
import id.sop.shared.PlainText;
import id.sop.web.files.HeldFiles;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A required paper on the form of a step: how the officer gives it, or why it is missing. */
public class PaperEntry implements Serializable {

    private final String name;
    private final boolean mayBeMissing;
    private final HeldFiles file = HeldFiles.one();
    private Presence presence;
    private String reference;

    @Size(max = 300) @PlainText
    private String number;

    @Size(max = 1000) @PlainText
    private String reason;

    /** @param offered the paper of this run that is most likely meant; null if there is none */
    PaperEntry(RequiredPaper paper, PaperReference offered) {
        name = paper.name();
        mayBeMissing = paper.mayBeMissing();
        if (offered != null) {
            presence = Presence.REFERENCED;
            reference = offered.code();
        }
    }

    /** How it can be given; missing only where the sheet lets the step pass. */
    public List<Presence> getPossible() {
        var possible = new ArrayList<>(List.of(Presence.SEEN_ON_PAPER, Presence.ATTACHED, Presence.REFERENCED));
        if (mayBeMissing) {
            possible.add(Presence.MISSING);
        }
        return possible;
    }

    /** What the officer announced and did not say: the field that waits for it. */
    Optional<String> gap() {
        return switch (presence) {
            case ATTACHED -> file.id() == null ? Optional.of("file") : Optional.empty();
            case REFERENCED -> isBlank(reference) ? Optional.of("reference") : Optional.empty();
            case MISSING -> isBlank(reason) ? Optional.of("reason") : Optional.empty();
            case SEEN_ON_PAPER, AT_HAND, KEPT_HERE -> Optional.empty();
        };
    }

    /** What the officer gave; empty where it would say nothing. */
    Optional<GivenPaper> given() {
        return switch (presence) {
            case ATTACHED ->
                Optional.ofNullable(file.id())
                        .map(id -> GivenPaper.attached(
                                name, id, file.files().get(0).name()));
            case REFERENCED -> PaperReference.parse(reference).map(found -> GivenPaper.referenced(name, found));
            case SEEN_ON_PAPER -> Optional.of(GivenPaper.seenOnPaper(name, number));
            case MISSING -> Optional.of(GivenPaper.missing(name, reason));
            case AT_HAND, KEPT_HERE -> Optional.empty();
        };
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public String getName() {
        return name;
    }

    public HeldFiles getFile() {
        return file;
    }

    public Presence getPresence() {
        return presence;
    }

    public void setPresence(Presence presence) {
        this.presence = presence;
    }

    /** What stands on a paper that was only seen: its number, or a note. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** The paper it refers to, as {@link PaperReference#code()}. */
    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
