package id.sop.organisation;

import id.sop.shared.DomainException;

/** The account has an officer already, in this office or another. */
public class OfficerExists extends DomainException {

    OfficerExists(String username) {
        super(username);
    }
}
