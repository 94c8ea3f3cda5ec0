package id.sop.documents.uploads;

import id.sop.shared.DomainException;

/** Refused: the PDF {0} hides something, or is far larger once opened than any paper. */
public class PdfNotPlain extends DomainException {

    PdfNotPlain(String name) {
        super(name);
    }
}
