package id.sop.documents.print;

import id.sop.shared.DomainException;

/** The file given as an emblem is no picture; the argument is its name. */
public class EmblemNotAPicture extends DomainException {

    EmblemNotAPicture(String file) {
        super(file);
    }
}
