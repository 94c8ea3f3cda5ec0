package id.sop.procedures.steps;

import id.sop.documents.numbers.SerialNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Optional;

/** What a run is about (pokok urusan): a letter, a client, a place, known by kind and office number. */
@Embeddable
public class Subject implements Serializable {

    @Column(name = "subject_kind")
    private String kind;

    @Column(name = "subject_plain")
    private boolean plain;

    @Column(name = "subject_number")
    private String number;

    @Column(name = "subject_title")
    private String title;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    protected Subject() {}

    private Subject(String kind, boolean plain, String number, String title, Urgency urgency) {
        this.kind = kind;
        this.plain = plain;
        this.number = number;
        this.title = title;
        this.urgency = urgency;
    }

    /** A thing that a module keeps under a number of the ledger. */
    public static Subject of(String kind, SerialNumber number, String title, Urgency urgency) {
        return of(kind, number.inAddress(), title, urgency);
    }

    /** A thing that a module keeps under a name of its own. @param number as in an address */
    public static Subject of(String kind, String number, String title, Urgency urgency) {
        return new Subject(kind, false, number, title, urgency);
    }

    /**
     * Something that no module keeps yet, so that a later one can take it over.
     *
     * @param number the number that the office gave it, as written; null if it has none
     */
    public static Subject plain(SubjectKind kind, String title, String number) {
        return new Subject(kind.word(), true, number, title, Urgency.ORDINARY);
    }

    /** The kind as a word: {@code letter}, {@code client}. */
    public String kind() {
        return kind;
    }

    /** Whether it is a thing of this kind that a module keeps. */
    public boolean isOf(String thing) {
        return !plain && kind.equals(thing);
    }

    /** Whether no module keeps it: then its number is free text and leads nowhere. */
    public boolean isPlain() {
        return plain;
    }

    /** Its number as in an address; of a plain subject as the office writes it, null if it has none. */
    public String number() {
        return number;
    }

    /** Its number of the ledger; empty if no module keeps it, or under a name of its own. */
    public Optional<SerialNumber> serialNumber() {
        return plain ? Optional.empty() : SerialNumber.parse(number);
    }

    /** Its number as the office writes it; null if it has none. */
    public String writtenNumber() {
        return serialNumber().map(SerialNumber::toString).orElse(number);
    }

    public String title() {
        return title;
    }

    public Urgency urgency() {
        return urgency;
    }

    /** The same, called by its number alone. */
    public Subject unnamed() {
        return new Subject(kind, plain, number, writtenNumber(), urgency);
    }
}
