package id.sop.web.procedures;

import id.sop.procedures.GivenPaper;
import id.sop.procedures.Presence;
import id.sop.procedures.sheet.RequiredPaper;
import id.sop.web.HeldFiles;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A required paper on the form of a step: how the officer gives it, or why it is missing. */
public class PaperEntry implements Serializable {

    private final String name;
    private final boolean mayBeMissing;
    private final HeldFiles file = HeldFiles.one();
    private Presence presence;
    private String reference;
    private String reason;

    PaperEntry(RequiredPaper paper) {
        name = paper.name();
        mayBeMissing = paper.mayBeMissing();
    }

    /** How it can be given; missing only where the sheet lets the step pass. */
    public List<Presence> getPossible() {
        var possible = new ArrayList<>(List.of(Presence.SEEN_ON_PAPER, Presence.ATTACHED, Presence.REFERENCED));
        if (mayBeMissing) {
            possible.add(Presence.MISSING);
        }
        return possible;
    }

    /** What the officer gave; null while she has not said how, or has not attached the file she announced. */
    GivenPaper given() {
        if (presence == null) {
            return null;
        }
        return switch (presence) {
            case ATTACHED ->
                file.id() == null
                        ? null
                        : GivenPaper.attached(
                                name, file.id(), file.files().get(0).name());
            case REFERENCED -> GivenPaper.referenced(name, reference);
            case SEEN_ON_PAPER -> GivenPaper.seenOnPaper(name);
            case MISSING -> GivenPaper.missing(name, reason);
            case KEPT_HERE -> null;
        };
    }

    public boolean is(String presence) {
        return this.presence != null && this.presence.name().equals(presence);
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
