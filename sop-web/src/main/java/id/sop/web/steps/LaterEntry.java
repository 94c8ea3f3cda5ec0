package id.sop.web.steps;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When a row truly happened that is entered later, as typed on its form: nothing, or a day and a time. */
public class LaterEntry implements Serializable {

    private LocalDate day;
    private LocalTime time;

    /** Whether the day stands there without the time, or the time without the day. */
    boolean isHalf() {
        return (day == null) != (time == null);
    }

    /** Null if it happens now. */
    LocalDateTime happened() {
        return day == null || time == null ? null : day.atTime(time);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
