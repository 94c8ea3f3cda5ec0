package id.sop.clients;

import id.sop.shared.DomainException;

/** The intake is not where this could be done; the arguments are its number and state. */
public class IntakeStateDoesNotAllow extends DomainException {

    IntakeStateDoesNotAllow(String number, IntakeState state) {
        super(number, state);
    }
}
