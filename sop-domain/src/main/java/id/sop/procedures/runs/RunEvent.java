package id.sop.procedures.runs;

import id.sop.organisation.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** Something that happened to a run between two performed steps: taken, given back, handed over, planned, due at another time, noted, reopened, ended. */
@Entity
@Table(name = "run_event")
class RunEvent {

    /** What happened. */
    enum Kind {
        TAKEN,
        TAKEN_OVER,
        GIVEN_BACK,
        HANDED_OVER,
        PLANNED,
        DUE_MOVED,
        NOTED,
        REOPENED,
        WITHDRAWN,
        ENDED_OUTSIDE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "run_id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id")
    private SopRun run;

    @Column(name = "happened_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "step_number")
    private int stepNumber;

    private String username;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "position_name")
    private String positionName;

    private String note;

    @Column(name = "planned_due_at")
    private Instant plannedDueAt;

    @Column(name = "former_due_at")
    private Instant formerDueAt;

    protected RunEvent() {}

    RunEvent(SopRun run, Kind kind, int stepNumber, Actor actor, String note, Instant at) {
        this.run = run;
        this.kind = kind;
        this.stepNumber = stepNumber;
        this.note = note;
        this.at = at;
        username = actor.username();
        officerName = actor.name();
        positionName = actor.positionName();
    }

    /** Says from when a due time was moved by it. */
    RunEvent movedFrom(Instant former) {
        formerDueAt = former;
        return this;
    }

    Optional<Instant> formerDueAt() {
        return Optional.ofNullable(formerDueAt);
    }

    /** Says until when the step was planned by it, or is due by it. */
    void until(Instant planned) {
        plannedDueAt = planned;
    }

    Optional<Instant> plannedDueAt() {
        return Optional.ofNullable(plannedDueAt);
    }

    Instant at() {
        return at;
    }

    Kind kind() {
        return kind;
    }

    int stepNumber() {
        return stepNumber;
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
