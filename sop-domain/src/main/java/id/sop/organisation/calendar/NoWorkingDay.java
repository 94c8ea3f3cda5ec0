package id.sop.organisation.calendar;

import id.sop.shared.DomainException;

/** Refusal: a week has no working day, so no due time would ever come. */
public final class NoWorkingDay extends DomainException {

    NoWorkingDay() {
        super();
    }
}
