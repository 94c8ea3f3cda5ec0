package id.sop.web.administration;

import id.sop.organisation.CalendarService;
import id.sop.organisation.CalendarView;
import id.sop.organisation.calendar.CalendarMonth;
import id.sop.organisation.calendar.DayOff;
import id.sop.web.lists.Asked;
import id.sop.web.modules.Reminder;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The working calendar of a year, in force or in an older version. */
@Named
@RequestScoped
public class CalendarPage {

    @Inject
    CalendarService calendars;

    @Inject
    RoundTheClockSheets sheets;

    @Inject
    Asked asked;

    @Inject
    Words words;

    private CalendarView view;
    private List<CalendarMonth> months;
    private List<String> roundTheClock;
    private Reminder missing;

    /** Reads the year that the address names, else this year or the last one that the office has. */
    public void load() {
        int version = asked.number("version", 0);
        view = calendars.open(asked.number("year", likely()), version == 0 ? null : version);
        months = CalendarMonth.of(view.rules());
        var titles = sheets.titles();
        roundTheClock = view.rules().roundTheClock().stream()
                .map(code -> titles.getOrDefault(code, code))
                .toList();
        missing = calendars.missing().map(AdministrationPages::missing).orElse(null);
    }

    private int likely() {
        var years = calendars.years();
        int today = calendars.thisYear();
        return years.contains(today) || years.isEmpty() ? today : years.get(years.size() - 1);
    }

    /** What is kept on the days of a month. */
    public List<DayOff> daysOff(CalendarMonth month) {
        return view.rules().daysOff().stream()
                .filter(day -> day.date().getMonth() == month.month().getMonth())
                .toList();
    }

    /** How many days off of the kind the year has. */
    public long count(DayOff.Kind kind) {
        return view.rules().daysOff().stream().filter(day -> day.kind() == kind).count();
    }

    public String getTitle() {
        return words.of("calendar.of-year", getYear());
    }

    /** The year in digits. */
    public String getYear() {
        return view.rules().year().toString();
    }

    public CalendarView getView() {
        return view;
    }

    public List<CalendarMonth> getMonths() {
        return months;
    }

    /** The titles of the sheets whose time counts day and night. */
    public List<String> getRoundTheClock() {
        return roundTheClock;
    }

    /** That the caller should enter a year; null if none is missing. */
    public Reminder getMissing() {
        return missing;
    }
}
