package id.sop.organisation.calendar;

import id.sop.shared.DomainException;
import java.time.LocalTime;

/** Refusal: a stretch of a day ends before it begins. Arguments: its begin, its end. */
public final class HoursBackwards extends DomainException {

    HoursBackwards(LocalTime from, LocalTime to) {
        super(from, to);
    }
}
