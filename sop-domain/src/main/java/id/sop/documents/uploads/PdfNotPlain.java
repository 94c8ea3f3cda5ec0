package id.sop.documents.uploads;

import id.sop.shared.DomainException;

/** Refused: the PDF {0} hides something, or is built as no program builds it. */
public class PdfNotPlain extends DomainException {

    PdfNotPlain(String name) {
        super(name);
    }
}
