package id.sop.organisation;

import id.sop.shared.DomainException;

/** Refusal: the office has no such year, or no such version of it. Argument: the year in digits. */
public final class CalendarNotFound extends DomainException {

    CalendarNotFound(int year) {
        super(Integer.toString(year));
    }
}
