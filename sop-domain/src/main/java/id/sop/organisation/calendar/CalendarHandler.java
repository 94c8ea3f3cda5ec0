package id.sop.organisation.calendar;

import id.sop.shared.DomainException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** Builds a year from elements that the schema has already accepted; what the schema cannot say is refused at its line. */
final class CalendarHandler extends DefaultHandler {

    private final List<String> basis = new ArrayList<>();
    private final List<SpecialPeriod> periods = new ArrayList<>();
    private final List<DayOff> daysOff = new ArrayList<>();
    private final SortedSet<String> roundTheClock = new TreeSet<>();
    private final Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
    private final StringBuilder text = new StringBuilder();
    private Locator locator;
    private Year year;
    private WeeklyHours hours;
    private Attributes period;
    private CalendarYear calendarYear;

    CalendarYear calendarYear() {
        return calendarYear;
    }

    int line() {
        return locator.getLineNumber();
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        text.setLength(0);
        guard(() -> {
            switch (name) {
                case "calendar" -> year = Year.parse(attributes.getValue("year"));
                case "week" -> days.clear();
                case "period" -> openPeriod(attributes);
                case "day" -> addDays(attributes);
                case "holiday" -> addDayOff(attributes, DayOff.Kind.HOLIDAY);
                case "round-the-clock" -> roundTheClock.add(attributes.getValue("sheet"));
                case "collective-leave" -> addDayOff(attributes, DayOff.Kind.COLLECTIVE_LEAVE);
                default -> {} // containers
            }
        });
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        guard(() -> {
            switch (name) {
                case "basis" -> basis.add(text.toString().strip());
                case "week" -> hours = new WeeklyHours(days);
                case "period" -> closePeriod();
                case "calendar" -> calendarYear = new CalendarYear(year, basis, hours, periods, daysOff, roundTheClock);
                default -> {} // nothing to close
            }
        });
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void error(SAXParseException violation) throws SAXException {
        throw violation;
    }

    private void openPeriod(Attributes attributes) {
        period = new AttributesImpl(attributes); // the parser reuses its own
        days.clear();
    }

    private void closePeriod() {
        periods.add(new SpecialPeriod(
                period.getValue("name").strip(),
                LocalDate.parse(period.getValue("from")),
                LocalDate.parse(period.getValue("to")),
                new WeeklyHours(days)));
        CalendarYear.requireFitting(year, periods);
    }

    private void addDays(Attributes attributes) {
        DayHours dayHours = dayHours(attributes);
        for (String name : attributes.getValue("on").strip().split("\\s+")) {
            var day = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
            if (days.put(day, dayHours) != null) {
                throw new WeekdayTwice(day);
            }
        }
    }

    private static DayHours dayHours(Attributes attributes) {
        LocalTime opens = LocalTime.parse(attributes.getValue("opens"));
        LocalTime closes = LocalTime.parse(attributes.getValue("closes"));
        String rest = attributes.getValue("break");
        if (rest == null) {
            return DayHours.of(opens, closes);
        }
        String[] ends = rest.split("-");
        return DayHours.of(opens, closes, new TimeSpan(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
    }

    private void addDayOff(Attributes attributes, DayOff.Kind kind) {
        LocalDate date = LocalDate.parse(attributes.getValue("on"));
        daysOff.add(new DayOff(date, attributes.getValue("name").strip(), kind));
        CalendarYear.requireDistinct(year, daysOff);
    }

    private void guard(Runnable reading) throws SAXParseException {
        try {
            reading.run();
        } catch (DomainException | DateTimeException e) {
            throw new SAXParseException(e.getMessage(), locator, e);
        }
    }
}
