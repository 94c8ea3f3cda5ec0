package id.sop.letters;

import id.sop.shared.DomainException;

/** A letter cannot be disposed to this position. */
public class NotAnAddressee extends DomainException {

    NotAnAddressee(String position) {
        super(position);
    }
}
