package id.sop.letters;

import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.StepHandler;
import id.sop.procedures.steps.Subject;
import jakarta.inject.Inject;

/** What the rows share that ask nothing more than outcome and note and change the letter's state. */
abstract class LetterStep implements StepHandler<PlainStep> {

    @Inject
    Letters letters;

    @Override
    public Class<PlainStep> inputType() {
        return PlainStep.class;
    }

    @Override
    public PlainStep prepare(StepContext step) {
        return new PlainStep();
    }

    @Override
    public Subject handle(StepContext step, PlainStep input) {
        perform(letters.find(step.office(), step.subject().number()), step);
        return step.subject();
    }

    abstract void perform(IncomingLetter letter, StepContext step);
}
