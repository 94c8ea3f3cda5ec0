package id.sop.letters;

import id.sop.procedures.steps.RunWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * When the run that carries a letter is ended early, the letter ends with it. If it was entered by mistake, its number is void and stays in the
 * book. A run that only follows the letter up changes nothing, and what is archived stays so when its run ends outside of the sheet.
 */
@ApplicationScoped
class LetterWithdrawal {

    @Inject
    Letters letters;

    @Inject
    AgendaNumbers numbers;

    @Inject
    Clock clock;

    void withdraw(@Observes RunWithdrawn run) {
        if (IncomingLetter.KIND.equals(run.subjectKind())) {
            var letter = letters.find(run.office(), run.subjectNumber());
            if (letter.run().equals(run.run()) && (run.byMistake() || !letter.isArchived())) {
                end(letter, run);
            }
        }
    }

    private void end(IncomingLetter letter, RunWithdrawn run) {
        var now = clock.instant();
        letters.change(
                letter,
                run.byMistake() ? "letter.withdrawn" : "letter.ended-outside",
                changed -> changed.end(run.byMistake(), now));
        if (run.byMistake()) {
            numbers.cancel(letter, run.reason(), now);
        }
    }
}
