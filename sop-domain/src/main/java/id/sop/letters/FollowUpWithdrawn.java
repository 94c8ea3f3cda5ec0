package id.sop.letters;

import id.sop.shared.DomainException;

/** The disposition was withdrawn meanwhile. */
public class FollowUpWithdrawn extends DomainException {

    FollowUpWithdrawn() {
        super();
    }
}
