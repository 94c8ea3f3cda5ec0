package id.sop.organisation;

import id.sop.shared.DomainException;

/** Neither the account nor the position is suspended now. */
public class NotSuspended extends DomainException {

    NotSuspended(String officer) {
        super(officer);
    }
}
