package id.sop.procedures.runs;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A participant among those of a performed step. */
@Entity
@Table(name = "performed_step_participant")
class StepParticipant extends StepRecord {

    @Embedded
    private Participant participant;

    protected StepParticipant() {}

    StepParticipant(PerformedStep step, int position, Participant participant) {
        super(step, position);
        this.participant = participant;
    }

    Participant participant() {
        return participant;
    }
}
