package id.sop.letters;

import id.sop.shared.DomainException;

/** The caller's office has no such letter, or it was not disposed to the caller. */
public class LetterNotFound extends DomainException {

    public LetterNotFound() {
        super();
    }
}
