package id.sop.procedures;

import id.sop.shared.DomainException;

/** The act needs a reason, and none was given. */
public class ReasonRequired extends DomainException {

    ReasonRequired() {
        super();
    }
}
