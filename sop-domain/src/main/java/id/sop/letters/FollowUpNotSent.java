package id.sop.letters;

import id.sop.shared.DomainException;

/** The disposition names the addressee, but it has not been distributed yet. */
public class FollowUpNotSent extends DomainException {

    FollowUpNotSent() {
        super();
    }
}
