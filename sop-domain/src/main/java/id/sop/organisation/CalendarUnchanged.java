package id.sop.organisation;

import id.sop.shared.DomainException;

/** Refusal: the text is the one in force, so there is nothing to enter. Argument: the year in digits. */
public final class CalendarUnchanged extends DomainException {

    CalendarUnchanged(int year) {
        super(Integer.toString(year));
    }
}
