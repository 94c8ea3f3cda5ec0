package id.sop.procedures.catalogue;

import id.sop.shared.DomainException;

/** A sheet cannot be approved while parts of it are still to be confirmed, unless the approver says that she knows; the argument is how many. */
public class MarksStillOpen extends DomainException {

    MarksStillOpen(int count) {
        super(count);
    }
}
