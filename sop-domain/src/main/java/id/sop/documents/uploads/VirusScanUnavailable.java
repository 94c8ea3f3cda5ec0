package id.sop.documents.uploads;

import id.sop.shared.DomainException;

/** Refused: the scanner for malware does not answer, and without it nothing is accepted. */
public class VirusScanUnavailable extends DomainException {

    VirusScanUnavailable() {
        super();
    }
}
