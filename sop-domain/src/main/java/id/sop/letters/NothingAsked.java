package id.sop.letters;

import id.sop.shared.DomainException;

/** Nobody waits for an answer: nothing was asked, or it was answered meanwhile. */
public class NothingAsked extends DomainException {

    NothingAsked() {
        super();
    }
}
