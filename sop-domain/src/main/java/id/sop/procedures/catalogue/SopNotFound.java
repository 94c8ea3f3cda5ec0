package id.sop.procedures.catalogue;

import id.sop.shared.DomainException;

/** The caller's office has no such sheet in force. */
public class SopNotFound extends DomainException {

    SopNotFound(String code) {
        super(code);
    }
}
