package id.sop.web.administration;

import id.sop.organisation.calendar.DayHours;
import id.sop.organisation.calendar.TimeSpan;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;

/** The hours of one day of the week as a form asks for them; all empty means that the day is free. */
public class DayForm implements Serializable {

    private final DayOfWeek day;
    private LocalTime opens;
    private LocalTime closes;
    private LocalTime restFrom;
    private LocalTime restTo;

    DayForm(DayOfWeek day, DayHours hours) {
        this.day = day;
        if (hours != null) {
            opens = hours.opens();
            closes = hours.closes();
            restFrom = hours.rest().map(TimeSpan::from).orElse(null);
            restTo = hours.rest().map(TimeSpan::to).orElse(null);
        }
    }

    /** @throws HoursIncomplete if one of two ends is missing */
    Optional<DayHours> hours() {
        if (opens == null && closes == null && restFrom == null && restTo == null) {
            return Optional.empty();
        }
        if (opens == null || closes == null || (restFrom == null) != (restTo == null)) {
            throw new HoursIncomplete(day);
        }
        return Optional.of(
                restFrom == null
                        ? DayHours.of(opens, closes)
                        : DayHours.of(opens, closes, new TimeSpan(restFrom, restTo)));
    }

    public DayOfWeek getDay() {
        return day;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime opens) {
        this.opens = opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime closes) {
        this.closes = closes;
    }

    public LocalTime getRestFrom() {
        return restFrom;
    }

    public void setRestFrom(LocalTime restFrom) {
        this.restFrom = restFrom;
    }

    public LocalTime getRestTo() {
        return restTo;
    }

    public void setRestTo(LocalTime restTo) {
        this.restTo = restTo;
    }
}
