package id.sop.letters;

import id.sop.procedures.steps.Awaited;
import id.sop.procedures.steps.AwaitsWork;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.ThingStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Row 6, pengarsipan surat masuk: only what was disposed and followed up is archived (warning 2 outranks the order of the rows). */
@Handles(value = ArchiveIncoming.KEY, about = IncomingLetter.KIND)
@ApplicationScoped
class ArchiveIncoming extends ThingStep<IncomingLetter, ArchiveLetter> implements AwaitsWork {

    static final String KEY = "letters.archive-incoming";

    @Inject
    Letters letters;

    ArchiveIncoming() {
        super(ArchiveLetter.class, ArchiveLetter::new, "letter.archived");
    }

    @Override
    public Awaited awaited(String office, Subject subject) {
        return letters.find(office, subject.serialNumber().orElseThrow()).followedUp();
    }

    @Override
    protected void perform(IncomingLetter letter, ArchiveLetter place, StepContext step) {
        letter.archive(place, step.today());
    }
}
