package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** What the run is about has no such member at this row, or no longer; the argument is the activity. */
public class NoSuchMember extends DomainException {

    NoSuchMember(String activity) {
        super(activity);
    }
}
