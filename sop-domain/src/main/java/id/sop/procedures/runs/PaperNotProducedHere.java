package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** The row produces no paper of this name. */
public class PaperNotProducedHere extends DomainException {

    PaperNotProducedHere(String output) {
        super(output);
    }
}
