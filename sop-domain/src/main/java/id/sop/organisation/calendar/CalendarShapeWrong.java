package id.sop.organisation.calendar;

import id.sop.shared.DomainException;

/** Refusal: a text has not the shape of a calendar file. Argument: what the schema says, in its own words (English). */
public final class CalendarShapeWrong extends DomainException {

    CalendarShapeWrong(String violation) {
        super(violation);
    }
}
