package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** A required paper is given by reference to one that does not exist or that the officer may not see. */
public class PaperReferenceNotFound extends DomainException {

    PaperReferenceNotFound(String paper) {
        super(paper);
    }
}
