package id.sop.procedures.runs;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** Until when an officer plans to perform a step whose time may be adjusted (waktu disesuaikan), in the time of the office. */
public class PlannedTime implements Serializable {

    @NotNull private LocalDate day;

    @NotNull private LocalTime time;

    @Size(max = 1000) @PlainText
    private String reason;

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

    /** Why this time; null if nobody says. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
