package id.sop.organisation.calendar;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads the rules of a year from XML that satisfies {@code organisation/calendar.xsd}.
 *
 * <p>The text may come from an administrator, so it is not trusted: no document type, no entity, nothing fetched.
 */
public final class CalendarReader {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final Schema SCHEMA = schema();

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
            parser().parse(source, handler);
            return handler.calendarYear();
        } catch (SAXParseException e) {
            throw new BrokenCalendar(name, e.getLineNumber(), e.getMessage());
        } catch (CharConversionException | UnsupportedEncodingException e) {
            throw new BrokenCalendar(name, handler.line(), e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of this Java runtime cannot read a calendar safely", e);
        }
    }

    private static SAXParser parser() throws SAXException, ParserConfigurationException {
        SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setFeature(NO_DOCTYPE, true);
        parsers.setSchema(SCHEMA);
        SAXParser parser = parsers.newSAXParser();
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return parser;
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(CalendarReader.class.getResource("/organisation/calendar.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException("organisation/calendar.xsd is missing or broken", e);
        }
    }
}
