package id.sop.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an account may not use until it is lifted, although the realm gives it: one of its positions, or anything. */
@Entity
@Table(name = "officer_suspension")
class Suspension {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "officer_record_id")
    private long id;

    private String office;
    private String username;

    @Column(name = "office_position")
    private String position;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "suspended_by")
    private String suspendedBy;

    private String reason;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lift_reason")
    private String liftReason;

    protected Suspension() {}

    /** @param position the code of the position; null for the whole account */
    Suspension(Officer officer, String position, String reason, String suspendedBy, Instant now) {
        office = officer.office();
        username = officer.username();
        this.position = position;
        this.reason = reason;
        this.suspendedBy = suspendedBy;
        suspendedAt = now;
    }

    /** What the realm gives counts again. @throws NotSuspended if it was lifted before */
    void lift(String officer, String why, Instant now) {
        if (liftedAt != null) {
            throw new NotSuspended(username);
        }
        liftedAt = now;
        liftedBy = officer;
        liftReason = why;
    }

    String username() {
        return username;
    }

    boolean isOfTheAccount() {
        return position == null;
    }

    /** The code of the position; null if nothing may be used. */
    String position() {
        return position;
    }

    Instant suspendedAt() {
        return suspendedAt;
    }

    String suspendedBy() {
        return suspendedBy;
    }

    String reason() {
        return reason;
    }
}
