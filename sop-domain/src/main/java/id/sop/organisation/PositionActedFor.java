package id.sop.organisation;

import id.sop.shared.DomainException;
import java.time.LocalDate;

/** On one of these days somebody acts for the position already. */
public class PositionActedFor extends DomainException {

    PositionActedFor(String position, String officer, LocalDate from, LocalDate until) {
        super(position, officer, from, until);
    }
}
