package id.sop.organisation;

import id.sop.shared.DomainException;

/** The realm does not give the account this position. */
public class PositionNotHeld extends DomainException {

    PositionNotHeld(String officer, String position) {
        super(officer, position);
    }
}
