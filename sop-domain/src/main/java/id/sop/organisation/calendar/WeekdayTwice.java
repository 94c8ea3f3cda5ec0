package id.sop.organisation.calendar;

import id.sop.shared.DomainException;
import java.time.DayOfWeek;

/** Refusal: a week names the hours of a day twice. Argument: the day. */
public final class WeekdayTwice extends DomainException {

    WeekdayTwice(DayOfWeek day) {
        super(day);
    }
}
