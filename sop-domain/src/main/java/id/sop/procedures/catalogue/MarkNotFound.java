package id.sop.procedures.catalogue;

import id.sop.shared.DomainException;

/** The sheet has no such mark. */
public class MarkNotFound extends DomainException {

    MarkNotFound() {
        super();
    }
}
