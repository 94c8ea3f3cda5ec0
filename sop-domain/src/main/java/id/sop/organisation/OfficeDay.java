package id.sop.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Which day it is in an office: an appointment begins and ends, and an age grows, at midnight of its time zone (WIB, WITA, WIT). */
@ApplicationScoped
public class OfficeDay {

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /** The day on which this moment is in an office. */
    public LocalDate today(String office) {
        return LocalDate.ofInstant(clock.instant(), offices.office(office).zone());
    }
}
