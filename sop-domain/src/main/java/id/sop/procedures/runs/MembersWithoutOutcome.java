package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** A row is performed once each member has an outcome; the arguments are how many have none, and the first of them. */
public class MembersWithoutOutcome extends DomainException {

    MembersWithoutOutcome(int count, String first) {
        super(count, first);
    }
}
