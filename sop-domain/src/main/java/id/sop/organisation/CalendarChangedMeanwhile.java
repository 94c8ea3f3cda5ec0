package id.sop.organisation;

import id.sop.shared.DomainException;

/** Refusal: another version of the year was entered since the change was begun. Arguments: the year in digits, who entered it. */
public final class CalendarChangedMeanwhile extends DomainException {

    CalendarChangedMeanwhile(int year, String officer) {
        super(Integer.toString(year), officer);
    }
}
