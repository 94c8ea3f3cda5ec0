package id.sop.organisation.calendar;

import id.sop.shared.DomainException;

/** Refusal: a line is not date;name;kind. Argument: the line. */
public final class CalendarLineUnreadable extends DomainException {

    CalendarLineUnreadable(String text) {
        super(text);
    }
}
