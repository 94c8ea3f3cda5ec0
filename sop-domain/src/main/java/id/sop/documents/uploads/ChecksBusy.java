package id.sop.documents.uploads;

import id.sop.shared.DomainException;

/** Refused: so many large files are being checked that {0} would have to wait too long. */
public class ChecksBusy extends DomainException {

    ChecksBusy(String name) {
        super(name);
    }
}
