package id.sop.clients;

import id.sop.shared.DomainException;

/** The caller's office has no such client, or she is not the caller's to see. */
public class ClientNotFound extends DomainException {

    public ClientNotFound() {
        super();
    }
}
