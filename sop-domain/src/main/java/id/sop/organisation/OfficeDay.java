package id.sop.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Which day it is in an office: an appointment begins and ends at midnight of its time zone (WIB, WITA, WIT). */
@ApplicationScoped
class OfficeDay {

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    LocalDate today(String office) {
        return LocalDate.ofInstant(clock.instant(), offices.office(office).zone());
    }
}
