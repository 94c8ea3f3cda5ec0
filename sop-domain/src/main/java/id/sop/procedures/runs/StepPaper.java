package id.sop.procedures.runs;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A required paper among those of a performed step. */
@Entity
@Table(name = "performed_step_paper")
class StepPaper extends StepRecord {

    @Embedded
    private GivenPaper paper;

    protected StepPaper() {}

    StepPaper(PerformedStep step, int position, GivenPaper paper) {
        super(step, position);
        this.paper = paper;
    }

    GivenPaper paper() {
        return paper;
    }
}
