package id.sop.letters;

import id.sop.procedures.RunWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * When the run that carries a letter is ended early, the letter is withdrawn with it; its number stays in the book. A run that only follows the
 * letter up changes nothing.
 */
@ApplicationScoped
class LetterWithdrawal {

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    void withdraw(@Observes RunWithdrawn run) {
        if (IncomingLetter.KIND.equals(run.subjectKind())) {
            var letter = letters.find(run.office(), run.subjectNumber());
            if (letter.run().equals(run.run())) {
                letters.change(letter, "letter.withdrawn", changed -> changed.withdraw(clock.instant()));
            }
        }
    }
}
