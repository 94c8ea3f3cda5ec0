package id.sop.documents.uploads;

import id.sop.shared.DomainException;

/** Refused: the PDF {0} opens with a password only, or its lock is an unusual one, so nobody can say what is in it. */
public class PdfEncrypted extends DomainException {

    PdfEncrypted(String name) {
        super(name);
    }
}
