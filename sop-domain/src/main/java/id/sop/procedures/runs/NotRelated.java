package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** No row that the run has performed leads to the sheet that shall be started from it. */
public class NotRelated extends DomainException {

    NotRelated(String run, String sheet) {
        super(run, sheet);
    }
}
