package id.sop.clients;

import id.sop.shared.DomainException;

/** A case is not where this could be done; the arguments are the number under which it is known and its state. */
public class CaseStateDoesNotAllow extends DomainException {

    CaseStateDoesNotAllow(String number, CaseState state) {
        super(number, state);
    }
}
