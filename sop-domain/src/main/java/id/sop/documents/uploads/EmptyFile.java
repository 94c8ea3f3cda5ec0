package id.sop.documents.uploads;

import id.sop.shared.DomainException;

/** Refused: the file has no content. */
public class EmptyFile extends DomainException {

    EmptyFile() {
        super();
    }
}
