package id.sop.clients;

import id.sop.shared.DomainException;

/** Who is or may be a child does not sign alone: her guardian signs with her. */
public class GuardianRequired extends DomainException {

    GuardianRequired() {
        super();
    }
}
