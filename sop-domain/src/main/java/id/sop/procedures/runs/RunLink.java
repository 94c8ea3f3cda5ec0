package id.sop.procedures.runs;

import id.sop.organisation.Actor;
import id.sop.procedures.steps.Origin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a run was started from something else: from what, at which row, when and by whom. */
@Entity
@Table(name = "run_link")
class RunLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "run_id")
    private long id;

    private String office;

    @Column(name = "origin_kind")
    private String originKind;

    @Column(name = "origin_number")
    private String originNumber;

    @Column(name = "origin_row")
    private int originRow;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id")
    private SopRun run;

    @Column(name = "linked_at")
    private Instant at;

    @Column(name = "officer_name")
    private String officerName;

    @Column(name = "position_name")
    private String positionName;

    protected RunLink() {}

    RunLink(SopRun run, Origin origin, Actor actor, Instant at) {
        this.run = run;
        this.at = at;
        office = run.office();
        originKind = origin.kind();
        originNumber = origin.number();
        originRow = origin.row();
        officerName = actor.name();
        positionName = actor.positionName();
    }

    String originKind() {
        return originKind;
    }

    String originNumber() {
        return originNumber;
    }

    int originRow() {
        return originRow;
    }

    SopRun run() {
        return run;
    }

    Instant at() {
        return at;
    }

    String officerName() {
        return officerName;
    }

    String positionName() {
        return positionName;
    }
}
