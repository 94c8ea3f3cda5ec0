package id.sop.procedures.catalogue;

import id.sop.shared.DomainException;

/** Only the position that approves the sheet may do that. */
public class NotTheApprover extends DomainException {

    NotTheApprover(String position) {
        super(position);
    }
}
