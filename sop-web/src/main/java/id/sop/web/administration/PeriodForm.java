package id.sop.web.administration;

import id.sop.organisation.calendar.SpecialPeriod;
import id.sop.organisation.calendar.WeeklyHours;
import id.sop.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A period of the year with hours of its own, as a form asks for it. */
public class PeriodForm implements Serializable {

    @NotBlank @Size(max = 200) @PlainText
    private String name;

    @NotNull private LocalDate from;

    @NotNull private LocalDate to;

    private final WeekForm week;

    PeriodForm(SpecialPeriod period) {
        this(period.hours());
        name = period.name();
        from = period.from();
        to = period.to();
    }

    /** A new period that begins with the hours of a week. */
    PeriodForm(WeeklyHours hours) {
        week = new WeekForm(hours);
    }

    SpecialPeriod period() {
        return new SpecialPeriod(CalendarForm.words(name), from, to, week.hours());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public WeekForm getWeek() {
        return week;
    }
}
