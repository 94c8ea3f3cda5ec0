package id.sop.letters;

import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.sheet.Outcome;
import jakarta.enterprise.context.ApplicationScoped;

/** Row 3, pemeriksaan surat oleh Kasubbag TU: right goes on to the head, wrong goes back to be recorded anew. */
@Handles(value = "letters.examine", about = IncomingLetter.KIND)
@ApplicationScoped
class ExamineIncoming extends LetterStep {

    @Override
    void perform(IncomingLetter letter, StepContext step) {
        if (step.outcome() == Outcome.YES) {
            letters.change(letter, "letter.examined", IncomingLetter::examined);
        }
    }
}
