package id.sop.letters;

import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.ThingStep;
import jakarta.enterprise.context.ApplicationScoped;

/** Row 6, pengarsipan surat masuk: only what was disposed and followed up is archived (warning 2 outranks the order of the rows). */
@Handles(value = "letters.archive-incoming", about = IncomingLetter.KIND)
@ApplicationScoped
class ArchiveIncoming extends ThingStep<IncomingLetter, ArchiveLetter> {

    ArchiveIncoming() {
        super(ArchiveLetter.class, ArchiveLetter::new, "letter.archived");
    }

    @Override
    protected void perform(IncomingLetter letter, ArchiveLetter place, StepContext step) {
        letter.archive(place, step.today());
    }
}
