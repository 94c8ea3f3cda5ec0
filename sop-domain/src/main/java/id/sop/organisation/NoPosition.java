package id.sop.organisation;

import id.sop.shared.DomainException;

/** The account belongs to no position of any office, so there is nothing it could do. */
public class NoPosition extends DomainException {

    NoPosition(String username) {
        super(username);
    }
}
