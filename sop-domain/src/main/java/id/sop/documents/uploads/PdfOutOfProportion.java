package id.sop.documents.uploads;

import id.sop.shared.DomainException;

/** Refused: the PDF {0} is far larger once opened than any paper. */
public class PdfOutOfProportion extends DomainException {

    PdfOutOfProportion(String name) {
        super(name);
    }
}
