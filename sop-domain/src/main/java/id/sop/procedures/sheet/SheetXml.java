package id.sop.procedures.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Parses the file of a sheet against {@code sop.xsd} into elements that know their line.
 *
 * <p>No document type, no entity and no address is ever resolved. The parser of the JDK is named on purpose: servers
 * put their own in its place, and with it other limits.
 */
final class SheetXml {

    static final String NAMESPACE = "urn:sop:sheet:1";

    /** A sheet has five levels: at this one the schema has said long ago that the file is none. */
    private static final int DEEPEST = 20;

    private static final Schema SCHEMA = schema();

    private final Problems problems;

    SheetXml(Problems problems) {
        this.problems = problems;
    }

    /** @throws BrokenSheet when the bytes are no XML or not what the schema says */
    SheetElement parse(byte[] bytes) {
        Handler handler = new Handler();
        try {
            XMLReader reader = reader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver(handler);
            reader.parse(utf8(bytes));
        } catch (SAXParseException e) {
            problems.add(e.getLineNumber(), e.getColumnNumber(), ProblemKind.NOT_XML, e.getLocalizedMessage());
        } catch (SAXException | IOException e) {
            problems.add(0, 0, ProblemKind.NOT_XML, String.valueOf(e.getMessage()));
        }
        problems.refuse();
        return handler.root;
    }

    /** The catalogue keeps text, so that the encoding is one, whatever the file says of itself. */
    private static InputSource utf8(byte[] bytes) {
        InputSource source = new InputSource(new ByteArrayInputStream(bytes));
        source.setEncoding("UTF-8");
        return source;
    }

    private static XMLReader reader() throws SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setSchema(SCHEMA);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser refuses to be made safe", e);
        }
    }

    private static Schema schema() {
        URL xsd = SheetXml.class.getResource("/sop/sop.xsd");
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            try (var in = xsd.openStream()) {
                return factory.newSchema(new javax.xml.transform.stream.StreamSource(in));
            }
        } catch (SAXException e) {
            throw new IllegalStateException("sop.xsd is no schema", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds the elements and collects what the schema check says. */
    private final class Handler extends DefaultHandler {

        private final Deque<SheetElement> open = new ArrayDeque<>();
        private SheetElement root;
        private Locator locator;

        @Override
        public void setDocumentLocator(Locator locator) {
            this.locator = locator;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            if (open.size() == DEEPEST) {
                problems.refuse();
            }
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < attributes.getLength(); i++) {
                values.put(attributes.getLocalName(i), attributes.getValue(i));
            }
            SheetElement element =
                    new SheetElement(localName, values, locator.getLineNumber(), locator.getColumnNumber());
            if (open.isEmpty()) {
                root = element;
            } else {
                open.peek().add(element);
            }
            open.push(element);
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            open.pop();
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (!open.isEmpty()) {
                open.peek().append(text, start, length);
            }
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
            throw new SAXException("external entity " + systemId);
        }

        @Override
        public void error(SAXParseException e) {
            problems.add(e.getLineNumber(), e.getColumnNumber(), ProblemKind.NOT_A_SHEET, e.getLocalizedMessage());
            if (problems.areEnough()) {
                problems.refuse();
            }
        }
    }
}
