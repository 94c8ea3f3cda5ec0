package id.sop.procedures.catalogue;

import id.sop.shared.DomainException;

/** The state of a revision does not allow what was asked. */
public class RevisionStateDoesNotAllow extends DomainException {

    RevisionStateDoesNotAllow(SheetState state) {
        super(state);
    }
}
