package id.sop.procedures.steps;

import id.sop.shared.DomainException;

/** What takes two officers is not where this could be done; the argument is its state. */
public class SecondHandStateDoesNotAllow extends DomainException {

    SecondHandStateDoesNotAllow(SecondHandState state) {
        super(state);
    }
}
