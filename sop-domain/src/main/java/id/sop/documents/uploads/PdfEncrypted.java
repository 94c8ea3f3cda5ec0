package id.sop.documents.uploads;

import id.sop.shared.DomainException;

/** Refused: the PDF {0} is locked, so nobody can say what is in it. */
public class PdfEncrypted extends DomainException {

    PdfEncrypted(String name) {
        super(name);
    }
}
