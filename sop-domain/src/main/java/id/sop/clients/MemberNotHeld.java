package id.sop.clients;

import id.sop.shared.DomainException;

/** A member is not held; the argument is her number. */
public class MemberNotHeld extends DomainException {

    MemberNotHeld(String number) {
        super(number);
    }
}
