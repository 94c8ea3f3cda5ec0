package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** The sheet does not let the step pass without this paper. */
public class PaperMayNotBeMissing extends DomainException {

    PaperMayNotBeMissing(String paper) {
        super(paper);
    }
}
