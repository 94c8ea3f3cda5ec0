package id.sop.documents.uploads;

import id.sop.shared.DomainException;

/** Refused: the photograph {0} is a HEIC, which most computers of an office cannot show. */
public class HeicNotAccepted extends DomainException {

    HeicNotAccepted(String name) {
        super(name);
    }
}
