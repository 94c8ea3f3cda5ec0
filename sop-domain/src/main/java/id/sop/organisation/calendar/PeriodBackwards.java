package id.sop.organisation.calendar;

import id.sop.shared.DomainException;

/** Refusal: a period ends before it begins. Argument: its name. */
public final class PeriodBackwards extends DomainException {

    PeriodBackwards(String name) {
        super(name);
    }
}
