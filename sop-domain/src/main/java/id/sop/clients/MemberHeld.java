package id.sop.clients;

import id.sop.shared.DomainException;

/** A member is held, and goes on only when the head has decided it; the argument is her number. */
public class MemberHeld extends DomainException {

    MemberHeld(String number) {
        super(number);
    }
}
