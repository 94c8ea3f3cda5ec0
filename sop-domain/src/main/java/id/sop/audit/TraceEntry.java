package id.sop.audit;

import id.sop.shared.Traced;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One line of the trace (jejak audit); it is added once and never changes.
 *
 * <p>It carries a code over itself from the beginning; its place in the chain of its office, and the seal, are given shortly after.
 */
@Entity
@Table(name = "trace_entry")
@SequenceGenerator(name = "trace_id", sequenceName = "trace_id", allocationSize = 50)
class TraceEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trace_id")
    private long id;

    @Column(updatable = false)
    private String office;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String username;

    @Column(name = "officer_name", updatable = false)
    private String officer;

    @Column(updatable = false)
    private String positions;

    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private String action;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_number", updatable = false)
    private String subjectNumber;

    @Lob
    @Column(name = "value_before", updatable = false)
    private String before;

    @Lob
    @Column(name = "value_after", updatable = false)
    private String after;

    private String mac;

    @Column(name = "chain_no")
    private Long chainNumber;

    private String seal;

    protected TraceEntry() {}

    TraceEntry(Who who, Instant at, Traced traced, String before, String after) {
        office = who.office();
        username = who.username();
        officer = who.officer();
        positions = who.positions();
        address = who.address();
        this.at = at;
        action = traced.action();
        subjectKind = traced.kind();
        subjectNumber = traced.number();
        this.before = before;
        this.after = after;
    }

    /** Who did it, in which positions, from where. */
    record Who(String office, String username, String officer, String positions, String address) {}

    /** Makes it known as genuine; the database must have given its id before. */
    void sign(TraceCodes codes) {
        mac = codes.over(
                id,
                office,
                at,
                username,
                officer,
                positions,
                address,
                action,
                subjectKind,
                subjectNumber,
                before,
                after);
    }

    /** Puts it into the chain. @return its seal */
    String seal(TraceCodes codes, String sealBefore, long number) {
        chainNumber = number;
        seal = codes.seal(sealBefore, number, mac);
        return seal;
    }

    TraceLine line() {
        return new TraceLine(
                at,
                username,
                officer,
                positions,
                address,
                action,
                subjectKind,
                subjectNumber,
                TraceValues.read(before),
                TraceValues.read(after));
    }
}
