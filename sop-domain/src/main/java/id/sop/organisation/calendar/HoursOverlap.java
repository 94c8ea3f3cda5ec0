package id.sop.organisation.calendar;

import id.sop.shared.DomainException;
import java.time.LocalTime;

/** Refusal: the stretches of a day overlap, or the break does not lie within the hours. Arguments: the end of the earlier, the begin of the later. */
public final class HoursOverlap extends DomainException {

    HoursOverlap(LocalTime end, LocalTime begin) {
        super(end, begin);
    }
}
