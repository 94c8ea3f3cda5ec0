package id.sop.procedures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** What a run is about (pokok urusan): a letter, a request, a place, known by kind and office number. */
@Embeddable
public class Subject implements Serializable {

    /** The kind of a subject that no module keeps: it is only its title. */
    public static final String PLAIN = "plain";

    @Column(name = "subject_kind")
    private String kind;

    @Column(name = "subject_number")
    private String number;

    @Column(name = "subject_title")
    private String title;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    protected Subject() {}

    private Subject(String kind, String number, String title, Urgency urgency) {
        this.kind = kind;
        this.number = number;
        this.title = title;
        this.urgency = urgency;
    }

    /** A thing that a module keeps under a number. */
    public static Subject of(String kind, String number, String title, Urgency urgency) {
        return new Subject(kind, number, title, urgency);
    }

    /** Something that has no number yet. */
    public static Subject plain(String title) {
        return new Subject(PLAIN, null, title, Urgency.ORDINARY);
    }

    public String kind() {
        return kind;
    }

    /** Its number as in an address; null for a plain subject. */
    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public Urgency urgency() {
        return urgency;
    }
}
