package id.sop.letters;

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

/** A question of an addressee about a disposition, or the answer to it. */
@Entity
@Table(name = "follow_up_message")
class FollowUpMessage {

    /** Which of the two it is. */
    enum Kind {
        QUESTION,
        ANSWER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "follow_up_id")
    private FollowUp followUp;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String username;

    @Column(name = "officer_name")
    private String officer;

    @Column(name = "position_name")
    private String position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "body")
    private String text;

    protected FollowUpMessage() {}

    FollowUpMessage(FollowUp followUp, Kind kind, Actor actor, String text, Instant now) {
        this.followUp = followUp;
        this.kind = kind;
        this.text = text;
        writtenAt = now;
        username = actor.username();
        officer = actor.name();
        position = actor.positionName();
    }

    Kind kind() {
        return kind;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String officer() {
        return officer;
    }

    String position() {
        return position;
    }

    String text() {
        return text;
    }
}
