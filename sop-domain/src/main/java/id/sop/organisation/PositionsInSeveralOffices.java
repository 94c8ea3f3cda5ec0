package id.sop.organisation;

import id.sop.shared.DomainException;

/** The account's groups name positions of more than one office; a position means nothing in another office. */
public class PositionsInSeveralOffices extends DomainException {

    PositionsInSeveralOffices(String username, String offices) {
        super(username, offices);
    }
}
