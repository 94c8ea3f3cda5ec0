package id.sop.procedures.catalogue;

import id.sop.organisation.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Something that happened to a revision of a sheet; nobody did it where the sheet came with a file of the system. */
@Embeddable
class SheetEvent {

    @Enumerated(EnumType.STRING)
    private SheetAct kind;

    @Column(name = "happened_at")
    private Instant at;

    private String username;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "position_name")
    private String positionName;

    private String nip;

    private String note;

    protected SheetEvent() {}

    static SheetEvent seeded(Instant at) {
        var event = new SheetEvent();
        event.kind = SheetAct.SEEDED;
        event.at = at;
        return event;
    }

    static SheetEvent by(Actor actor, SheetAct kind, String note, Instant at) {
        var event = new SheetEvent();
        event.kind = kind;
        event.at = at;
        event.username = actor.username();
        event.officerName = actor.name();
        event.positionName = actor.positionName();
        event.note = note;
        return event;
    }

    /** That the sheet was approved, with the approver's number as it stood then; null where nobody had entered it. */
    static SheetEvent approval(Actor approver, String nip, Instant at) {
        var event = by(approver, SheetAct.APPROVED, null, at);
        event.nip = nip;
        return event;
    }

    SheetAct kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    String username() {
        return username;
    }

    String nip() {
        return nip;
    }

    String officerName() {
        return officerName;
    }

    String positionName() {
        return positionName;
    }

    String note() {
        return note;
    }
}
