package id.sop.letters;

import id.sop.documents.numbers.BookDate;
import id.sop.procedures.steps.Urgency;
import id.sop.shared.PlainText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the front desk enters of an incoming letter, and may correct until it is examined. */
public class LetterData implements Serializable {

    @NotBlank @Size(max = 200) @PlainText
    private String sender;

    @Size(max = 100) @PlainText
    private String letterNumber;

    private LocalDate letterDate;

    @NotNull private LocalDate receivedOn;

    @Size(max = 500) @PlainText
    private String receivedReason;

    @NotBlank @Size(max = 500) @PlainText
    private String subject;

    @NotNull private LetterKind kind = LetterKind.OFFICIAL;

    @NotNull private Urgency urgency = Urgency.ORDINARY;

    @NotNull private Confidentiality confidentiality = Confidentiality.OPEN;

    @Size(max = 300) @PlainText
    private String enclosures;

    @Size(max = 20) private List<@NotNull String> scanIds = new ArrayList<>();

    /** A letter is not received before it was written. */
    @AssertTrue(message = "{letter.receivedBeforeWritten}") public boolean isReceivedAfterWritten() {
        return letterDate == null || receivedOn == null || !receivedOn.isBefore(letterDate);
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    /** The number that the sender gave it; none on many letters. */
    public String getLetterNumber() {
        return letterNumber;
    }

    public void setLetterNumber(String letterNumber) {
        this.letterNumber = letterNumber;
    }

    public LocalDate getLetterDate() {
        return letterDate;
    }

    public void setLetterDate(LocalDate letterDate) {
        this.letterDate = letterDate;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    /** Why the date of receipt is earlier than the order of the book says; asked for only then. */
    public String getReceivedReason() {
        return receivedReason;
    }

    public void setReceivedReason(String receivedReason) {
        this.receivedReason = receivedReason;
    }

    BookDate bookDate() {
        return new BookDate(receivedOn, receivedReason);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public LetterKind getKind() {
        return kind;
    }

    public void setKind(LetterKind kind) {
        this.kind = kind;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public Confidentiality getConfidentiality() {
        return confidentiality;
    }

    public void setConfidentiality(Confidentiality confidentiality) {
        this.confidentiality = confidentiality;
    }

    public String getEnclosures() {
        return enclosures;
    }

    public void setEnclosures(String enclosures) {
        this.enclosures = enclosures;
    }

    /** The scans as stored files, in their order; empty while there are none. */
    public List<String> getScanIds() {
        return List.copyOf(scanIds);
    }

    public void setScanIds(List<String> scanIds) {
        this.scanIds = new ArrayList<>(scanIds);
    }
}
