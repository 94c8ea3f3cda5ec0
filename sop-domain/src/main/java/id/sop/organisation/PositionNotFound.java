package id.sop.organisation;

import id.sop.shared.DomainException;

/** The office has no such position. */
public class PositionNotFound extends DomainException {

    PositionNotFound(String position) {
        super(position);
    }
}
