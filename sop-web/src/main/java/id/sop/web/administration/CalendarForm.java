package id.sop.web.administration;

import id.sop.organisation.calendar.CalendarYear;
import id.sop.organisation.calendar.DayOff;
import id.sop.shared.PlainText;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A year of the working calendar as a form asks for it; nothing of it is entered before it was shown what it changes. */
public class CalendarForm implements Serializable {

    private final Year year;
    private final WeekForm week;
    private final List<PeriodForm> periods;
    private final List<DayOff> daysOff;
    private List<String> roundTheClock;

    @Size(max = 4000) @PlainText
    private String basis;

    CalendarForm(CalendarYear rules) {
        year = rules.year();
        basis = String.join("\n", rules.basis());
        week = new WeekForm(rules.hours());
        periods = rules.periods().stream().map(PeriodForm::new).collect(Collectors.toCollection(ArrayList::new));
        daysOff = new ArrayList<>(rules.daysOff());
        roundTheClock = new ArrayList<>(rules.roundTheClock());
    }

    /**
     * What was filled in, as rules.
     *
     * @throws id.sop.shared.DomainException if hours, periods or days do not fit together
     */
    CalendarYear rules() {
        return new CalendarYear(
                year,
                basis == null
                        ? List.of()
                        : basis.lines()
                                .map(CalendarForm::words)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                week.hours(),
                periods.stream().map(PeriodForm::period).toList(),
                daysOff,
                new TreeSet<>(roundTheClock));
    }

    /** Adds a day off; that it lies in the year and stands there once is checked. */
    void add(DayOff day) {
        var more = new ArrayList<>(daysOff);
        more.add(day);
        new CalendarYear(year, List.of(), week.hours(), List.of(), more, new TreeSet<>());
        daysOff.add(day);
        daysOff.sort(Comparator.comparing(DayOff::date));
    }

    void remove(DayOff day) {
        daysOff.remove(day);
    }

    void addPeriod() {
        periods.add(new PeriodForm(week.hours()));
    }

    void remove(PeriodForm period) {
        periods.remove(period);
    }

    /** A text on one line, as a file keeps it. */
    static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public WeekForm getWeek() {
        return week;
    }

    public List<PeriodForm> getPeriods() {
        return periods;
    }

    public List<DayOff> getDaysOff() {
        return daysOff;
    }

    public List<String> getRoundTheClock() {
        return roundTheClock;
    }

    public void setRoundTheClock(List<String> roundTheClock) {
        this.roundTheClock = roundTheClock;
    }
}
