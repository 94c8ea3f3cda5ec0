package id.sop.organisation;

import id.sop.shared.LastChange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Something that happened to an officer's record; nobody did what the realm says. */
@Entity
@Table(name = "officer_event")
class OfficerEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "officer_record_id")
    private long id;

    private String office;
    private String username;

    @Enumerated(EnumType.STRING)
    private OfficerAct kind;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "done_by")
    private String by;

    @Column(name = "done_in")
    private String in;

    private String thing;

    @Column(name = "value_before")
    private String before;

    @Column(name = "value_after")
    private String after;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    private String note;

    protected OfficerEvent() {}

    OfficerEvent(Officer officer, OfficerAct kind, Instant at) {
        office = officer.office();
        username = officer.username();
        this.kind = kind;
        this.at = at;
    }

    /** Says who did it and in which positions. */
    OfficerEvent by(String officer, String positions) {
        by = officer;
        in = positions;
        return this;
    }

    /** Says to what it happened: the name of a position. */
    OfficerEvent about(String name) {
        thing = name;
        return this;
    }

    OfficerEvent changed(String from, String to) {
        before = from;
        after = to;
        return this;
    }

    OfficerEvent during(LocalDate from, LocalDate until) {
        fromDay = from;
        untilDay = until;
        return this;
    }

    OfficerEvent because(String reason) {
        note = reason;
        return this;
    }

    OfficerView.Happened view() {
        return new OfficerView.Happened(kind, at, by, in, thing, before, after, fromDay, untilDay, note);
    }

    LastChange lastChange() {
        return new LastChange(by, at);
    }

    OfficerAct kind() {
        return kind;
    }

    String thing() {
        return thing;
    }

    Instant at() {
        return at;
    }
}
