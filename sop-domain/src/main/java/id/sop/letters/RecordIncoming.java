package id.sop.letters;

import id.sop.documents.files.FileStore;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.ThingStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Row 2, pencatatan surat, pemberian lembar disposisi dan kodefikasi: the letter is coded, and its disposition slip exists from here on. */
@Handles(value = "letters.record-and-code", about = IncomingLetter.KIND)
@ApplicationScoped
class RecordIncoming extends ThingStep<IncomingLetter, RecordAndCode> {

    @Inject
    CodesInUse codes;

    @Inject
    FileStore files;

    @Inject
    AgendaNumbers numbers;

    RecordIncoming() {
        super(RecordAndCode.class, RecordAndCode::new, "letter.recorded");
    }

    @Override
    protected RecordAndCode input(IncomingLetter letter) {
        var input = super.input(letter);
        input.show(letter);
        return input;
    }

    /**
     * @throws ClassificationUnknown if the list has no such code in use
     * @throws id.sop.documents.numbers.DateOutOfOrder if a corrected date of receipt breaks the order of the book and no reason is given
     */
    @Override
    protected void perform(IncomingLetter letter, RecordAndCode input, StepContext step) {
        var code = codes.find(step.office(), input.getClassification())
                .orElseThrow(() -> new ClassificationUnknown(input.getClassification()));
        files.claim(
                step.caller(),
                input.getLetter().getScanIds(),
                IncomingLetter.KIND,
                letter.number().inAddress());
        numbers.correct(step, letter, input.getLetter());
        letter.record(input.getLetter(), code, input.getSummary());
    }
}
