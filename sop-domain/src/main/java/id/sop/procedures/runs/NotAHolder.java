package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** The officer who shall take over does not hold the position of the step. */
public class NotAHolder extends DomainException {

    NotAHolder(String officer) {
        super(officer);
    }
}
