package id.sop.organisation.calendar;

import id.sop.shared.DomainException;
import id.sop.shared.SafeXml;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import javax.xml.validation.Schema;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads the rules of a year from XML that satisfies {@code organisation/calendar.xsd}.
 *
 * <p>The text may come from an administrator, so it is not trusted: no document type, no entity, nothing fetched.
 */
public final class CalendarReader {

    private static final Schema SCHEMA = SafeXml.schema("/organisation/calendar.xsd");

    private CalendarReader() {}

    /**
     * Reads a file; the caller closes the stream.
     *
     * @param name how a refusal calls the text, usually the file's name
     * @throws BrokenCalendar with name, line and reason, if the text is not the calendar of a year
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static CalendarYear read(InputStream xml, String name) {
        return read(new InputSource(xml), name);
    }

    /**
     * Reads a text that was kept elsewhere; an encoding that it declares is ignored.
     *
     * @param name how a refusal calls the text
     * @throws BrokenCalendar with name, line and reason, if the text is not the calendar of a year
     */
    public static CalendarYear read(String xml, String name) {
        return read(new InputSource(new StringReader(xml)), name);
    }

    private static CalendarYear read(InputSource source, String name) {
        CalendarHandler handler = new CalendarHandler();
        try {
            var reader = SafeXml.reader(SCHEMA);
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(source);
            return handler.calendarYear();
        } catch (SAXParseException e) {
            throw new BrokenCalendar(name, e.getLineNumber(), reason(e));
        } catch (CharConversionException | UnsupportedEncodingException e) {
            throw new BrokenCalendar(name, handler.line(), new CalendarShapeWrong(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new BrokenCalendar(name, handler.line(), new CalendarShapeWrong(e.getMessage()));
        }
    }

    private static DomainException reason(SAXParseException e) {
        return e.getException() instanceof DomainException rule ? rule : new CalendarShapeWrong(e.getMessage());
    }
}
