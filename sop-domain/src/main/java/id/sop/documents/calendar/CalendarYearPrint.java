package id.sop.documents.calendar;

import id.sop.documents.print.PaperFrame;
import id.sop.documents.print.PaperWords;
import id.sop.documents.print.PdfPrinter;
import id.sop.organisation.CalendarService;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.calendar.CalendarMonth;
import id.sop.organisation.calendar.CalendarYear;
import id.sop.organisation.calendar.DayOff;
import id.sop.organisation.calendar.TimeSpan;
import id.sop.organisation.calendar.WeeklyHours;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The working calendar of a year on one A4 page, as an office hangs it on the wall. */
@Stateless
@RolesAllowed("**")
public class CalendarYearPrint {

    private static final PaperWords WORDS = new PaperWords(CalendarYearPrint.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    @Inject
    CurrentCaller current;

    @Inject
    CalendarService calendars;

    @Inject
    PdfPrinter printer;

    @Inject
    PaperFrame frame;

    @Inject
    Event<Traced> trace;

    /**
     * The year in force of the caller's office.
     *
     * @throws id.sop.organisation.CalendarNotFound if the office has no such year
     */
    public byte[] print(int year) {
        var caller = current.get();
        var view = calendars.open(year, null);
        var number = view.rules().year() + "/" + view.version().number();
        trace.fire(Traced.done("calendar.printed", "calendar", number, Map.of()));
        return printer.print(
                CalendarTemplate.TEMPLATE,
                new CalendarTemplate(
                        frame.letterhead(caller.office()),
                        view.rules().year().toString(),
                        rows(view.rules()),
                        daysOff(view.rules(), DayOff.Kind.HOLIDAY),
                        daysOff(view.rules(), DayOff.Kind.COLLECTIVE_LEAVE),
                        hours(view.rules()),
                        view.rules().basis(),
                        WORDS.of("calendar.version", view.version().number()),
                        frame.printed(caller)));
    }

    /** Three months side by side. */
    private static List<CalendarTemplate.Row> rows(CalendarYear rules) {
        var months =
                CalendarMonth.of(rules).stream().map(CalendarYearPrint::month).toList();
        return Stream.of(0, 3, 6, 9)
                .map(first -> new CalendarTemplate.Row(months.subList(first, first + 3)))
                .toList();
    }

    private static CalendarTemplate.Month month(CalendarMonth month) {
        return new CalendarTemplate.Month(
                month.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, PaperWords.INDONESIAN),
                Arrays.stream(DayOfWeek.values())
                        .map(CalendarYearPrint::shortly)
                        .toList(),
                month.weeks().stream()
                        .map(week -> new CalendarTemplate.Week(
                                week.stream().map(CalendarYearPrint::day).toList()))
                        .toList());
    }

    private static CalendarTemplate.Day day(CalendarMonth.Day day) {
        var outside = day.kind() == CalendarMonth.Kind.OUTSIDE;
        return new CalendarTemplate.Day(
                outside ? "" : Integer.toString(day.date().getDayOfMonth()),
                day.kind().name().toLowerCase(PaperWords.INDONESIAN));
    }

    private static List<CalendarTemplate.Off> daysOff(CalendarYear rules, DayOff.Kind kind) {
        return rules.daysOff().stream()
                .filter(day -> day.kind() == kind)
                .map(day -> new CalendarTemplate.Off(PaperWords.dateWithDay(day.date()), day.name()))
                .toList();
    }

    private static List<String> hours(CalendarYear rules) {
        return Stream.concat(
                        Stream.of(WORDS.of("calendar.week", week(rules.hours()))),
                        rules.periods().stream()
                                .map(period -> WORDS.of(
                                        "calendar.period",
                                        period.name(),
                                        PaperWords.longDate(period.from()),
                                        PaperWords.longDate(period.to()),
                                        week(period.hours()))))
                .toList();
    }

    private static String week(WeeklyHours week) {
        return week.groups().stream()
                .map(group -> WORDS.of(
                                "calendar.hours",
                                group.days().stream()
                                        .map(CalendarYearPrint::fully)
                                        .collect(Collectors.joining(", ")),
                                time(group.hours().opens()),
                                time(group.hours().closes()))
                        + group.hours().rest().map(CalendarYearPrint::rest).orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static String rest(TimeSpan rest) {
        return WORDS.of("calendar.rest", time(rest.from()), time(rest.to()));
    }

    private static String time(LocalTime time) {
        return TIME.format(time);
    }

    private static String shortly(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, PaperWords.INDONESIAN);
    }

    private static String fully(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, PaperWords.INDONESIAN);
    }
}
