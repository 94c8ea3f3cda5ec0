package id.sop.letters;

import id.sop.shared.DomainException;

/** The list has no such classification code in use. */
public class ClassificationUnknown extends DomainException {

    ClassificationUnknown(String code) {
        super(code);
    }
}
