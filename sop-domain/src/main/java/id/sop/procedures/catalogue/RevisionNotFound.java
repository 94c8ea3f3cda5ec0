package id.sop.procedures.catalogue;

import id.sop.shared.DomainException;

/** The caller's office has no such revision of a sheet that she may read; a draft may have been discarded. */
public class RevisionNotFound extends DomainException {

    RevisionNotFound(String code, int revision) {
        super(code, revision);
    }
}
