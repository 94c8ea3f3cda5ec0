package id.sop.organisation;

import id.sop.shared.DomainException;

/** The acting appointment has ended already. */
public class AppointmentOver extends DomainException {

    AppointmentOver(String position) {
        super(position);
    }
}
