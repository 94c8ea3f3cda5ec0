package id.sop.organisation.calendar;

import java.io.StringWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the rules of a year as the XML that {@link CalendarReader} reads: what it writes is read back as the same year. */
public final class CalendarWriter {

    private static final String NAMESPACE = "urn:sop:calendar";

    private final XMLStreamWriter xml;

    private CalendarWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The year as a file. */
    public static String write(CalendarYear year) {
        var text = new StringWriter();
        try {
            new CalendarWriter(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).calendar(year);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
        return text.toString();
    }

    private void calendar(CalendarYear year) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, "calendar");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("year", year.year().toString());
        for (var decree : year.basis()) {
            line(1);
            xml.writeStartElement(NAMESPACE, "basis");
            xml.writeCharacters(decree);
            xml.writeEndElement();
        }
        open("week");
        close(year.hours());
        for (var period : year.periods()) {
            open("period");
            xml.writeAttribute("name", period.name());
            xml.writeAttribute("from", period.from().toString());
            xml.writeAttribute("to", period.to().toString());
            close(period.hours());
        }
        open("days-off");
        for (var day : year.daysOff()) {
            empty(day.kind() == DayOff.Kind.HOLIDAY ? "holiday" : "collective-leave");
            xml.writeAttribute("on", day.date().toString());
            xml.writeAttribute("name", day.name());
        }
        end();
        for (var sheet : year.roundTheClock()) {
            line(1);
            xml.writeEmptyElement(NAMESPACE, "round-the-clock");
            xml.writeAttribute("sheet", sheet);
        }
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** Days of the same hours stand together, in the order of the week. */
    private void close(WeeklyHours week) throws XMLStreamException {
        for (var group : week.groups()) {
            empty("day");
            xml.writeAttribute(
                    "on",
                    group.days().stream()
                            .map(day -> day.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" ")));
            hours(group.hours());
        }
        end();
    }

    private void hours(DayHours hours) throws XMLStreamException {
        xml.writeAttribute("opens", hours.opens().toString());
        xml.writeAttribute("closes", hours.closes().toString());
        var rest = hours.rest();
        if (rest.isPresent()) {
            xml.writeAttribute("break", rest.get().from() + "-" + rest.get().to());
        }
    }

    private void open(String element) throws XMLStreamException {
        line(1);
        xml.writeStartElement(NAMESPACE, element);
    }

    private void empty(String element) throws XMLStreamException {
        line(2);
        xml.writeEmptyElement(NAMESPACE, element);
    }

    private void end() throws XMLStreamException {
        line(1);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
