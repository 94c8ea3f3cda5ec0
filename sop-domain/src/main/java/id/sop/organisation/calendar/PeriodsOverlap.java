package id.sop.organisation.calendar;

import id.sop.shared.DomainException;

/** Refusal: two periods of a year have a day in common. Arguments: their names. */
public final class PeriodsOverlap extends DomainException {

    PeriodsOverlap(String earlier, String later) {
        super(earlier, later);
    }
}
