package id.sop.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** How far the trace of one office is sealed: each seal is over the line and over the seal before it. */
@Entity
@Table(name = "trace_chain")
class TraceChain {

    @Id
    private String office;

    @Column(name = "begun_at")
    private Instant begunAt;

    private long adopted;
    private long length;
    private String head;

    @Column(name = "key_id")
    private String keyId;

    private String stamp;

    protected TraceChain() {}

    /** A chain without lines. @param adopted how many lines are older than it */
    TraceChain(String office, Instant begunAt, long adopted, TraceCodes codes) {
        this.office = office;
        this.begunAt = begunAt;
        this.adopted = adopted;
        head = codes.seal(office, 0, null);
        stamp(codes);
    }

    /** Seals further lines in this order; the first ones, which are older than the chain, are signed with it. */
    void append(List<TraceEntry> lines, TraceCodes codes) {
        for (var line : lines) {
            if (length < adopted) {
                line.sign(codes);
            }
            head = line.seal(codes, head, ++length);
        }
        stamp(codes);
    }

    private void stamp(TraceCodes codes) {
        keyId = codes.keyId();
        stamp = codes.over(office, begunAt, adopted, length, head, keyId);
    }

    boolean isUnder(TraceCodes codes) {
        return keyId.equals(codes.keyId());
    }

    SealedHead sealedHead() {
        return new SealedHead(length, head);
    }

    ChainStatus status() {
        return new ChainStatus(begunAt, adopted, length, head);
    }
}
