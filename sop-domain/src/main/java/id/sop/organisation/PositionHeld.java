package id.sop.organisation;

import id.sop.shared.DomainException;

/** The officer holds the position, so she cannot act for it. */
public class PositionHeld extends DomainException {

    PositionHeld(String officer, String position) {
        super(officer, position);
    }
}
