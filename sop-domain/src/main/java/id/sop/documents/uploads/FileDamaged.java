package id.sop.documents.uploads;

import id.sop.shared.DomainException;

/** Refused: the file {0} breaks off or its header cannot be read. */
public class FileDamaged extends DomainException {

    FileDamaged(String name) {
        super(name);
    }

    FileDamaged(String name, Throwable cause) {
        super(name);
        initCause(cause);
    }
}
