package id.sop.organisation;

import id.sop.shared.DomainException;

/** The account or the position is suspended already. */
public class AlreadySuspended extends DomainException {

    AlreadySuspended(String officer) {
        super(officer);
    }
}
