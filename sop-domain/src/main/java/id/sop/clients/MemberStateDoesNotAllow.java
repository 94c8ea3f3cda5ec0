package id.sop.clients;

import id.sop.shared.DomainException;

/** A member of an intake is not where this could be done; the arguments are her number and state. */
public class MemberStateDoesNotAllow extends DomainException {

    MemberStateDoesNotAllow(String number, MemberState state) {
        super(number, state);
    }
}
