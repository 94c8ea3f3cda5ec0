package id.sop.letters;

import id.sop.documents.files.FileStore;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.Prepared;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.StepHandler;
import id.sop.procedures.steps.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Row 1, menerima surat masuk: the letter gets its agenda number and its line in the book (warning 1). */
@Handles(value = "letters.register-incoming", about = IncomingLetter.KIND, starts = true)
@ApplicationScoped
class RegisterIncoming implements StepHandler<RegisterIncomingLetter> {

    @Inject
    AgendaNumbers numbers;

    @Inject
    Letters letters;

    @Inject
    FileStore files;

    @Override
    public Class<RegisterIncomingLetter> inputType() {
        return RegisterIncomingLetter.class;
    }

    @Override
    public Prepared<RegisterIncomingLetter> prepare(StepContext step) {
        var input = new RegisterIncomingLetter();
        input.getLetter().setReceivedOn(step.today());
        return Prepared.of(input);
    }

    /**
     * @throws LikelyDuplicate if the book has the same number of the same sender and the officer has not said that it is another letter
     * @throws id.sop.documents.numbers.NumberNotReserved if the reserved number was used meanwhile
     * @throws id.sop.documents.numbers.DateOutOfOrder if the date of receipt breaks the order of the book and no reason is given
     */
    @Override
    public Subject handle(StepContext step, RegisterIncomingLetter input) {
        var data = input.getLetter();
        if (!input.isNotADuplicate()) {
            letters.likelyDuplicates(step.office(), data.getSender(), data.getLetterNumber()).stream()
                    .findFirst()
                    .ifPresent(duplicate -> {
                        throw new LikelyDuplicate(duplicate.number().toString());
                    });
        }
        var number = numbers.take(step, input);
        files.claim(step.caller(), data.getScanIds(), IncomingLetter.KIND, number.inAddress());
        var letter = new IncomingLetter(
                step.office(),
                number,
                step.run(),
                data,
                step.now(),
                step.actor().name());
        letters.add(letter);
        return letter.asSubject();
    }
}
