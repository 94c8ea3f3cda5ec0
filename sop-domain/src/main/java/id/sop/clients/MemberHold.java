package id.sop.clients;

import id.sop.organisation.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** That a member of an intake goes no further until the head of the office has decided it (penundaan): why, since when, and what was decided. */
@Entity
@Table(name = "member_hold")
@SequenceGenerator(name = "member_hold_id", sequenceName = "member_hold_id", allocationSize = 50)
class MemberHold {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_hold_id")
    private long id;

    @Version
    private int version;

    private String office;

    @ManyToOne
    @JoinColumn(name = "member_id")
    private IntakeMember member;

    @Column(name = "row_key")
    private String row;

    @Convert(converter = SealedTextConverter.class)
    private String reason;

    @Column(name = "since_at")
    private Instant since;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "due_at")
    private Instant dueAt;

    @Embedded
    private Actor officer;

    @Enumerated(EnumType.STRING)
    private HoldDecision decision;

    @Column(name = "decision_reason")
    @Convert(converter = SealedTextConverter.class)
    private String decisionReason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected MemberHold() {}

    MemberHold(IntakeMember member, String row, Actor officer, Instant now) {
        this.member = member;
        this.row = row;
        this.officer = officer;
        office = member.intake().office();
        since = now;
    }

    /** Why, and when the head looks at it again. @param due the closing of that day */
    void because(String why, LocalDate when, Instant due) {
        reason = ReasonForMemberRequired.in(why);
        reviewOn = when;
        dueAt = due;
    }

    void decided(HoldDecision what, String why, Actor head, Instant now) {
        decision = what;
        decisionReason = what == HoldDecision.GO_ON ? why : ReasonForMemberRequired.in(why);
        decidedAt = now;
        decidedBy = head.name();
    }

    boolean isOpen() {
        return decision == null;
    }

    /** Whether this row holds her. @param key of its handler */
    boolean isOf(String key) {
        return row.equals(key);
    }

    IntakeMember member() {
        return member;
    }

    String reason() {
        return reason;
    }

    Instant since() {
        return since;
    }

    Instant dueAt() {
        return dueAt;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    Actor officer() {
        return officer;
    }

    HoldDecision decision() {
        return decision;
    }

    String decisionReason() {
        return decisionReason;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decidedBy() {
        return decidedBy;
    }
}
