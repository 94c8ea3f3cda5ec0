package id.sop.letters;

import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.StepContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Row 5, pendistribusian surat sesuai disposisi: from here on it lies in the inbox of each addressee. */
@Handles(value = "letters.distribute", about = IncomingLetter.KIND)
@ApplicationScoped
class DistributeIncoming extends LetterStep {

    @Override
    void perform(IncomingLetter letter, StepContext step) {
        letters.change(letter, "letter.distributed", changed -> changed.distributed(step.now()));
    }
}
