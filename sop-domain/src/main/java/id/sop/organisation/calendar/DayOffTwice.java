package id.sop.organisation.calendar;

import id.sop.shared.DomainException;
import java.time.LocalDate;

/** Refusal: a day is off twice. Argument: the day. */
public final class DayOffTwice extends DomainException {

    DayOffTwice(LocalDate day) {
        super(day);
    }
}
