package id.sop.organisation;

import id.sop.shared.DomainException;

/** The office has no officer with this account. */
public class OfficerNotFound extends DomainException {

    OfficerNotFound(String username) {
        super(username);
    }
}
