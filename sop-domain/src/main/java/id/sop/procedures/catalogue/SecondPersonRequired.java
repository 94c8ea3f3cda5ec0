package id.sop.procedures.catalogue;

import id.sop.shared.DomainException;

/** Who entered a revision of a sheet does not check it. */
public class SecondPersonRequired extends DomainException {

    SecondPersonRequired() {
        super();
    }
}
