package id.sop.procedures.catalogue;

import id.sop.shared.DomainException;

/** A higher revision of the sheet has been published meanwhile. */
public class RevisionOvertaken extends DomainException {

    RevisionOvertaken(String code, int higher) {
        super(code, higher);
    }
}
