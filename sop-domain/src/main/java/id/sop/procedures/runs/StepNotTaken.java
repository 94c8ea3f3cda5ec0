package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** The step must be taken ("Kerjakan") before it is performed. */
public class StepNotTaken extends DomainException {

    StepNotTaken(String activity) {
        super(activity);
    }
}
