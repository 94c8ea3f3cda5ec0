package id.sop.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XML parsers for texts that are not trusted: no document type, no entity and no address is ever resolved.
 *
 * <p>The parsers of the JDK are named on purpose: servers put their own in their place, and with them other limits.
 */
public final class SafeXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String LOCALE = "http://apache.org/xml/properties/locale";

    private SafeXml() {}

    /** A reader that asks for nothing but XML; what is none goes to the error handler, in the same English sentences whatever language the server speaks. */
    public static XMLReader reader() {
        return reader(SAXParserFactory.newDefaultNSInstance());
    }

    /** The same, that checks against a schema while it reads; what does not satisfy it goes to the error handler as well. */
    public static XMLReader reader(Schema schema) {
        var factory = SAXParserFactory.newDefaultNSInstance();
        factory.setSchema(schema);
        return reader(factory);
    }

    private static XMLReader reader(SAXParserFactory factory) {
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            var parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var reader = parser.getXMLReader();
            reader.setProperty(LOCALE, Locale.ROOT);
            reader.setEntityResolver((publicId, systemId) -> {
                throw new SAXException("external entity " + systemId);
            });
            return reader;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of this Java runtime cannot be made safe", e);
        }
    }

    /** A builder of document trees that writes nothing to the console. */
    public static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of this Java runtime cannot be made safe", e);
        }
    }

    /**
     * A schema of the application.
     *
     * @param resource its path on the class path, such as {@code /sop/sop.xsd}
     */
    public static Schema schema(String resource) {
        try (var in = SafeXml.class.getResourceAsStream(resource)) {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(in));
        } catch (SAXException e) {
            throw new IllegalStateException(resource + " is no schema", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
