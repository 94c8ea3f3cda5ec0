package id.sop.letters;

import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.ThingStep;
import jakarta.enterprise.context.ApplicationScoped;

/** Row 5, pendistribusian surat sesuai disposisi: from here on it lies in the inbox of each addressee. */
@Handles(value = "letters.distribute", about = IncomingLetter.KIND)
@ApplicationScoped
class DistributeIncoming extends ThingStep<IncomingLetter, PlainStep> {

    DistributeIncoming() {
        super(PlainStep.class, PlainStep::new, "letter.distributed");
    }

    @Override
    protected void perform(IncomingLetter letter, PlainStep input, StepContext step) {
        letter.distributed(step.now());
    }
}
