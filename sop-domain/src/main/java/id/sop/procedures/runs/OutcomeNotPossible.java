package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** The step cannot end that way. */
public class OutcomeNotPossible extends DomainException {

    OutcomeNotPossible(String activity) {
        super(activity);
    }
}
