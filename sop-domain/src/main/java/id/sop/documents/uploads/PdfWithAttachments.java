package id.sop.documents.uploads;

import id.sop.shared.DomainException;

/** Refused: the PDF {0} carries other files. */
public class PdfWithAttachments extends DomainException {

    PdfWithAttachments(String name) {
        super(name);
    }
}
