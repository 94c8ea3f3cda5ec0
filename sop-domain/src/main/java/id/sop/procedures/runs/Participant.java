package id.sop.procedures.runs;

import id.sop.organisation.Colleague;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;

/** Somebody who took part in a performed step beside the officer who performed it (peserta), with the names as they were then. */
@Embeddable
public class Participant implements Serializable {

    private String username;

    @Column(name = "officer_name")
    private String name;

    @Column(name = "position_name")
    private String positionName;

    protected Participant() {}

    private Participant(String username, String name, String positionName) {
        this.username = username;
        this.name = name;
        this.positionName = positionName;
    }

    static Participant of(Colleague officer, String positionName) {
        return new Participant(officer.username(), officer.name(), positionName);
    }

    /** Somebody without an account. */
    static Participant named(String name) {
        return new Participant(null, name, null);
    }

    public String name() {
        return name;
    }

    /** The position in which an officer took part; empty for who has no account. */
    public Optional<String> positionName() {
        return Optional.ofNullable(positionName);
    }
}
