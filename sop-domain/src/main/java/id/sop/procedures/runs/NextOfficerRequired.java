package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** A run in a compartment goes on, and nobody is named who goes on with it. */
public class NextOfficerRequired extends DomainException {

    NextOfficerRequired(String activity, String positions) {
        super(activity, positions);
    }
}
