package id.sop.letters;

import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.ThingStep;
import jakarta.enterprise.context.ApplicationScoped;

/** Row 3, pemeriksaan surat oleh Kasubbag TU: right goes on to the head, wrong goes back to be recorded anew. */
@Handles(value = "letters.examine", about = IncomingLetter.KIND)
@ApplicationScoped
class ExamineIncoming extends ThingStep<IncomingLetter, PlainStep> {

    ExamineIncoming() {
        super(PlainStep.class, PlainStep::new, "letter.examined");
    }

    @Override
    public Subject handle(StepContext step, PlainStep input) {
        return step.accomplishes() ? super.handle(step, input) : step.subject();
    }

    @Override
    protected void perform(IncomingLetter letter, PlainStep input, StepContext step) {
        letter.examined();
    }
}
