package id.sop.procedures.runs;

import id.sop.procedures.steps.PaperReference;
import id.sop.shared.PlainText;
import id.sop.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A required paper (kelengkapan) as it was given, or stated missing, at a performed step. */
@Embeddable
public class GivenPaper implements Serializable {

    private static final int LONGEST_REFERENCE = 300;

    private String paper;

    @Column(name = "document_type")
    private String documentType;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Size(max = LONGEST_REFERENCE) @PlainText
    private String reference;

    @Column(name = "reference_kind")
    private String referenceKind;

    @Column(name = "reference_number")
    @Size(max = 60) @PlainText
    private String referenceNumber;

    @Column(name = "file_id")
    private String fileId;

    @Size(max = 1000) @PlainText
    private String reason;

    protected GivenPaper() {}

    private GivenPaper(String paper, Presence presence) {
        this.paper = paper;
        this.presence = presence;
    }

    public static GivenPaper attached(String paper, String fileId, String fileName) {
        var given = new GivenPaper(paper, Presence.ATTACHED);
        given.fileId = fileId;
        given.reference = fileName;
        return given;
    }

    /** A paper that a run or a module keeps; that it exists and is the officer's to see is asked when the step is performed. */
    public static GivenPaper referenced(String paper, PaperReference reference) {
        var given = new GivenPaper(paper, Presence.REFERENCED);
        given.refersTo(reference);
        return given;
    }

    public static GivenPaper seenOnPaper(String paper) {
        return seenOnPaper(paper, null);
    }

    /** A paper that lives outside of the system. @param number what stands on it, such as its number; null if nothing is noted */
    public static GivenPaper seenOnPaper(String paper, String number) {
        var given = new GivenPaper(paper, Presence.SEEN_ON_PAPER);
        given.reference = TypedText.kept(number);
        return given;
    }

    /** A tool, a good, a person or a state that is there. */
    public static GivenPaper atHand(String thing) {
        return new GivenPaper(thing, Presence.AT_HAND);
    }

    public static GivenPaper missing(String paper, String reason) {
        var given = new GivenPaper(paper, Presence.MISSING);
        given.reason = reason;
        return given;
    }

    static GivenPaper keptHere(String paper) {
        return new GivenPaper(paper, Presence.KEPT_HERE);
    }

    /** The same, known as a document type of the office. @param type its code; null if the office has none of that name */
    GivenPaper ofType(String type) {
        var given = copy();
        given.documentType = type;
        return given;
    }

    /** The same, with the reference as its source knows it. */
    GivenPaper found(PaperReference found) {
        var given = copy();
        given.refersTo(found);
        return given;
    }

    /** The same for who may not see it: which paper it is, and whether it was there. */
    GivenPaper withheld() {
        var withheld = new GivenPaper(paper, presence);
        withheld.documentType = documentType;
        return withheld;
    }

    private GivenPaper copy() {
        var copy = new GivenPaper(paper, presence);
        copy.documentType = documentType;
        copy.reference = reference;
        copy.referenceKind = referenceKind;
        copy.referenceNumber = referenceNumber;
        copy.fileId = fileId;
        copy.reason = reason;
        return copy;
    }

    private void refersTo(PaperReference to) {
        var title = to.title();
        reference = title.length() <= LONGEST_REFERENCE ? title : title.substring(0, LONGEST_REFERENCE);
        referenceKind = to.kind();
        referenceNumber = to.number();
    }

    /** Whether it says what its presence promises: an attached file, or the number of a record. */
    boolean isComplete() {
        return switch (presence) {
            case ATTACHED -> fileId != null;
            case REFERENCED -> referenceNumber != null && !referenceNumber.isBlank();
            case SEEN_ON_PAPER, AT_HAND, MISSING, KEPT_HERE -> true;
        };
    }

    /** The name of the paper as the sheet prints it. */
    public String paper() {
        return paper;
    }

    /** The code of the document type; null if the office had none of that name. */
    public String documentType() {
        return documentType;
    }

    public Presence presence() {
        return presence;
    }

    /** What the record is called, what stands on the paper, or the name of the attached file; null otherwise. */
    public String reference() {
        return reference;
    }

    /** The kind of record it refers to; null otherwise, and for a reference that was only a text. */
    public String referenceKind() {
        return referenceKind;
    }

    /** The number of the record it refers to, as in an address; null otherwise. */
    public String referenceNumber() {
        return referenceNumber;
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
