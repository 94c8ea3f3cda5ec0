package id.sop.clients;

import id.sop.shared.DomainException;

/** The office has no such group of clients in use. */
public class GroupUnknown extends DomainException {

    GroupUnknown() {
        super();
    }
}
