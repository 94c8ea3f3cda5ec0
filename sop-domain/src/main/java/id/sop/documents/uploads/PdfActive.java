package id.sop.documents.uploads;

import id.sop.shared.DomainException;

/** Refused: the PDF {0} can do something by itself; {1} is what it carries, by its name in the format. */
public class PdfActive extends DomainException {

    PdfActive(String name, String what) {
        super(name, what);
    }
}
