package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** A required paper is neither given nor stated missing. */
public class PaperNotGiven extends DomainException {

    PaperNotGiven(String paper) {
        super(paper);
    }
}
