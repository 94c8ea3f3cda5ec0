package id.sop.letters;

import id.sop.shared.DomainException;

/** The list has this classification code already. */
public class ClassificationExists extends DomainException {

    ClassificationExists(String code) {
        super(code);
    }
}
