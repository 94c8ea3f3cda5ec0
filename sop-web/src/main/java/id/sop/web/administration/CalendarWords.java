package id.sop.web.administration;

import id.sop.organisation.calendar.CalendarMonth;
import id.sop.organisation.calendar.DayOff;
import id.sop.organisation.calendar.TimeSpan;
import id.sop.organisation.calendar.WeeklyHours;
import id.sop.web.shared.Language;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;

/** Says a working calendar in the words of the pages: months, days of the week, hours. */
@Named("calendarWords")
@RequestScoped
public class CalendarWords {

    @Inject
    Words words;

    @Inject
    Language language;

    /** The name of a month. */
    public String month(CalendarMonth month) {
        return month.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
    }

    /** The days of the week in short, from Monday. */
    public List<String> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, language.getLocale()))
                .toList();
    }

    /** What a day is, for who does not see its colour: the name of what is kept on it, else its kind; nothing for an ordinary day. */
    public String day(CalendarMonth.Day day) {
        return switch (day.kind()) {
            case OUTSIDE, WORKING -> "";
            case FREE -> words.spell(day.kind());
            default -> words.of("calendar.day", day.kind(), day.name());
        };
    }

    /** A day off as a preview says it; a day like any other where there is none. */
    public String dayOff(DayOff dayOff) {
        return dayOff == null
                ? words.of("calendar.day.ordinary")
                : words.of("calendar.day", words.spell(dayOff.kind()), dayOff.name());
    }

    /** The hours of a week, days of the same hours in one line. */
    public List<String> week(WeeklyHours week) {
        return week.groups().stream()
                .map(group -> words.of(
                        group.hours().rest().isPresent() ? "calendar.hours.with-break" : "calendar.hours",
                        days(group.days()),
                        group.hours().opens(),
                        group.hours().closes(),
                        group.hours().rest().map(TimeSpan::from),
                        group.hours().rest().map(TimeSpan::to)))
                .toList();
    }

    /** The working time of a week. */
    public String total(WeeklyHours week) {
        return words.of(
                "calendar.hours.total",
                words.of(
                        "calendar.hours.sum",
                        week.total().toHours(),
                        week.total().toMinutesPart()));
    }

    private String days(List<DayOfWeek> days) {
        var first = days.get(0);
        var last = days.get(days.size() - 1);
        return days.size() > 2 && last.getValue() - first.getValue() == days.size() - 1
                ? words.of("calendar.days.range", first, last)
                : words.spell(days);
    }
}
