package id.sop.web.administration;

import id.sop.organisation.CalendarService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reminds who maintains the calendar that a year is missing. */
@Named
@RequestScoped
public class MissingYear {

    @Inject
    CalendarService calendars;

    private String year = "";

    /** Asks once, when a page is opened. */
    public void load() {
        year = calendars.missing().map(Object::toString).orElse("");
    }

    /** The year in digits; empty if none is missing or the caller does not maintain it. */
    public String getYear() {
        return year;
    }
}
