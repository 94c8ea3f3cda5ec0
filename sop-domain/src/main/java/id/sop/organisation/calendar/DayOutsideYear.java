package id.sop.organisation.calendar;

import id.sop.shared.DomainException;
import java.time.LocalDate;

/** Refusal: a day of a calendar lies in another year. Arguments: the day, the year in digits. */
public final class DayOutsideYear extends DomainException {

    DayOutsideYear(LocalDate day, String year) {
        super(day, year);
    }
}
