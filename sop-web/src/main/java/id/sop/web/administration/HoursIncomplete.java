package id.sop.web.administration;

import id.sop.shared.DomainException;
import java.time.DayOfWeek;

/** Refusal: the form gives a day an opening without a closing, or half a break. Argument: the day. */
public final class HoursIncomplete extends DomainException {

    HoursIncomplete(DayOfWeek day) {
        super(day);
    }
}
