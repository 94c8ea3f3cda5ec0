package id.sop.procedures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** A required paper (kelengkapan) as it was given, or stated missing, at a performed step. */
@Embeddable
public class GivenPaper implements Serializable {

    private String paper;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    private String reference;

    @Column(name = "file_id")
    private String fileId;

    private String reason;

    protected GivenPaper() {}

    private GivenPaper(String paper, Presence presence, String reference, String fileId, String reason) {
        this.paper = paper;
        this.presence = presence;
        this.reference = reference;
        this.fileId = fileId;
        this.reason = reason;
    }

    public static GivenPaper attached(String paper, String fileId, String fileName) {
        return new GivenPaper(paper, Presence.ATTACHED, fileName, fileId, null);
    }

    public static GivenPaper referenced(String paper, String reference) {
        return new GivenPaper(paper, Presence.REFERENCED, reference, null, null);
    }

    public static GivenPaper seenOnPaper(String paper) {
        return new GivenPaper(paper, Presence.SEEN_ON_PAPER, null, null, null);
    }

    public static GivenPaper missing(String paper, String reason) {
        return new GivenPaper(paper, Presence.MISSING, null, null, reason);
    }

    static GivenPaper keptHere(String paper) {
        return new GivenPaper(paper, Presence.KEPT_HERE, null, null, null);
    }

    /** Whether it says what its presence promises: an attached file, or the number of a record. */
    boolean isComplete() {
        return switch (presence) {
            case ATTACHED -> fileId != null;
            case REFERENCED -> reference != null && !reference.isBlank();
            case SEEN_ON_PAPER, MISSING, KEPT_HERE -> true;
        };
    }

    /** The name of the paper as the sheet prints it. */
    public String paper() {
        return paper;
    }

    public Presence presence() {
        return presence;
    }

    /** The number of the record, or the name of the attached file; null otherwise. */
    public String reference() {
        return reference;
    }

    /** The attached file; null otherwise. */
    public String fileId() {
        return fileId;
    }

    /** Why it was missing; null otherwise. */
    public String reason() {
        return reason;
    }
}
