package id.sop.organisation;

import id.sop.shared.DomainException;
import java.time.LocalDate;

/** The last day of the acting appointment has passed. */
public class AppointmentPast extends DomainException {

    AppointmentPast(LocalDate until) {
        super(until);
    }
}
