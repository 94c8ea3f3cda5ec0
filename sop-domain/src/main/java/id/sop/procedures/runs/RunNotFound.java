package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** The caller's office has no such run. */
public class RunNotFound extends DomainException {

    public RunNotFound() {
        super();
    }
}
