package id.sop.letters;

import id.sop.organisation.Offices;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.StepHandler;
import id.sop.procedures.steps.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Row 6, pengarsipan surat masuk: only what was disposed and followed up is archived (warning 2 outranks the order of the rows). */
@Handles(value = "letters.archive-incoming", about = IncomingLetter.KIND)
@ApplicationScoped
class ArchiveIncoming implements StepHandler<ArchiveLetter> {

    @Inject
    Letters letters;

    @Inject
    Offices offices;

    @Override
    public Class<ArchiveLetter> inputType() {
        return ArchiveLetter.class;
    }

    @Override
    public ArchiveLetter prepare(StepContext step) {
        return new ArchiveLetter();
    }

    /** @throws FollowUpsOutstanding until every addressee has followed up */
    @Override
    public Subject handle(StepContext step, ArchiveLetter input) {
        var today =
                LocalDate.ofInstant(step.now(), offices.office(step.office()).zone());
        var letter = letters.find(step.office(), step.subject().number());
        letters.change(letter, "letter.archived", changed -> changed.archive(input, today));
        return step.subject();
    }
}
