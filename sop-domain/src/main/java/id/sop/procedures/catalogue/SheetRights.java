package id.sop.procedures.catalogue;

import id.sop.organisation.Actor;
import id.sop.organisation.Actors;
import id.sop.organisation.Caller;
import id.sop.organisation.Offices;
import id.sop.organisation.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who may do what with the sheets of an office: the positions that maintain them, and for each sheet the one that approves it. */
@ApplicationScoped
class SheetRights {

    @Inject
    Offices offices;

    @Inject
    Actors actors;

    /** @throws id.sop.organisation.NotPermitted if the caller neither maintains sheets nor approves this one */
    void requireEither(Caller caller, SopSheet sheet) {
        if (!sheet.isApprovedBy(caller)) {
            caller.require(Right.MAINTAIN_SHEETS);
        }
    }

    /** @throws NotTheApprover if the caller does not approve this sheet */
    void requireApprover(Caller caller, SopSheet sheet) {
        if (!sheet.isApprovedBy(caller)) {
            throw new NotTheApprover(offices.nameOf(sheet.approver()));
        }
    }

    /** The caller in the position that approves the sheet if she holds it, else in one that maintains sheets. */
    Actor actor(Caller caller, SopSheet sheet) {
        return sheet.isApprovedBy(caller) ? actors.actor(caller, List.of(sheet.approver())) : maintainer(caller);
    }

    /** The caller in a position that maintains sheets. */
    Actor maintainer(Caller caller) {
        return actors.actor(caller, offices.positionsWith(caller.office(), Right.MAINTAIN_SHEETS));
    }
}
