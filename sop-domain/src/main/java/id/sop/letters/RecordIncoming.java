package id.sop.letters;

import id.sop.documents.files.Files;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.StepHandler;
import id.sop.procedures.steps.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Row 2, pencatatan surat, pemberian lembar disposisi dan kodefikasi: the letter is coded, and its disposition slip exists from here on. */
@Handles(value = "letters.record-and-code", about = IncomingLetter.KIND)
@ApplicationScoped
class RecordIncoming implements StepHandler<RecordAndCode> {

    @Inject
    Letters letters;

    @Inject
    CodesInUse codes;

    @Inject
    Files files;

    @Inject
    AgendaNumbers numbers;

    @Override
    public Class<RecordAndCode> inputType() {
        return RecordAndCode.class;
    }

    @Override
    public RecordAndCode prepare(StepContext step) {
        var letter = letters.find(step.office(), step.subject().number());
        var input = new RecordAndCode(letter.data());
        input.setClassification(letter.classification());
        input.setSummary(letter.summary());
        return input;
    }

    /**
     * @throws ClassificationUnknown if the list has no such code in use
     * @throws id.sop.documents.numbers.DateOutOfOrder if a corrected date of receipt breaks the order of the book and no reason is given
     */
    @Override
    public Subject handle(StepContext step, RecordAndCode input) {
        var letter = letters.find(step.office(), step.subject().number());
        var code = codes.find(step.office(), input.getClassification())
                .orElseThrow(() -> new ClassificationUnknown(input.getClassification()));
        var scan = input.getLetter().getScanId();
        if (scan != null) {
            files.claim(
                    step.caller(), scan, IncomingLetter.KIND, letter.number().inAddress());
        }
        numbers.correct(step, letter, input.getLetter());
        letters.change(
                letter, "letter.recorded", changed -> changed.record(input.getLetter(), code, input.getSummary()));
        return letter.asSubject();
    }
}
