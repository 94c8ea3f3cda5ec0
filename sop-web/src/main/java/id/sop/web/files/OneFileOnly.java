package id.sop.web.files;

import id.sop.shared.DomainException;

/** A field for one file holds one already; the arguments are the file that is refused and the one that is held. */
public class OneFileOnly extends DomainException {

    OneFileOnly(String name, String held) {
        super(name, held);
    }
}
