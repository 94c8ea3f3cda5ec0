package id.sop.procedures.runs;

import id.sop.documents.print.PaperFrame;
import id.sop.documents.print.PaperWords;
import id.sop.organisation.Nip;
import id.sop.organisation.Offices;
import id.sop.procedures.catalogue.RevisionView;
import id.sop.procedures.sheet.SheetHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Says who issues a sheet, when it was approved and by whom: the same on its print and on its page. */
@ApplicationScoped
public class PrintedHead {

    @Inject
    Offices offices;

    @Inject
    PaperFrame frame;

    /** The head of a revision under the letterhead of its office. */
    public SheetHead of(RevisionView revision) {
        var office = revision.drawn().office();
        var letterhead = frame.lettering(office);
        return head(revision, offices.office(office).zone()).under(letterhead.lines(), letterhead.addressLines());
    }

    /** What came with a file of the system is as its form prints it; what was approved here is as it was approved. */
    private static SheetHead head(RevisionView revision, ZoneId zone) {
        var sop = revision.drawn();
        var printed = SheetHead.printedOn(sop);
        if (revision.effectiveOn().isEmpty()) {
            return printed.unapproved(revision.approver());
        }
        return revision.approval()
                .map(approval -> printed.approved(
                        Optional.of(approval.at())
                                .filter(any -> sop.revision() > 1)
                                .map(at -> PaperWords.longDate(LocalDate.ofInstant(at, zone))),
                        PaperWords.longDate(revision.effectiveOn().get()),
                        approval.position(),
                        approval.officer(),
                        Optional.ofNullable(approval.nip()).map(Nip::printed)))
                .orElse(printed);
    }
}
