package id.sop.procedures.steps;

import id.sop.shared.DomainException;

/** The row changes a thing, and the run is about no such thing, or about one that another run carries: its sheet is wrong. The argument is the row. */
public class SubjectDoesNotFit extends DomainException {

    SubjectDoesNotFit(String activity) {
        super(activity);
    }
}
