package id.sop.clients;

import id.sop.shared.DomainException;

/** The caller's office has no such intake, or it is not hers to see. */
public class IntakeNotFound extends DomainException {

    public IntakeNotFound() {
        super();
    }
}
