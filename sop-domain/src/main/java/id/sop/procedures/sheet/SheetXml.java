package id.sop.procedures.sheet;

import id.sop.shared.PlainText;
import id.sop.shared.SafeXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.validation.Schema;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the file of a sheet against {@code sop.xsd} into elements that know their line. */
final class SheetXml {

    static final String NAMESPACE = "urn:sop:sheet:1";

    /** A sheet has five levels: at this one the schema has said long ago that the file is none. */
    private static final int DEEPEST = 20;

    /** What the parser says when the file ends before its first element. */
    private static final String NOTHING_THERE = "Premature end of file";

    private static final Schema SCHEMA = SafeXml.schema("/sop/sop.xsd");

    private final Problems problems;

    SheetXml(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads the file twice: what is far too long is found before the schema is asked, whose patterns take long for it.
     *
     * @throws BrokenSheet when the bytes are no XML or not what the schema says
     */
    SheetElement parse(byte[] bytes) {
        read(bytes, SafeXml.reader(), new SheetLengths(problems));
        Handler handler = new Handler();
        read(bytes, SafeXml.reader(SCHEMA), handler);
        return handler.root;
    }

    private void read(byte[] bytes, XMLReader reader, DefaultHandler handler) {
        try {
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(utf8(bytes));
        } catch (SAXParseException e) {
            problems.add(e.getLineNumber(), e.getColumnNumber(), unreadable(bytes, e));
        } catch (SAXException | IOException e) {
            problems.add(0, 0, ProblemKind.NOT_XML);
        }
        problems.refuse();
    }

    private static ProblemKind unreadable(byte[] bytes, SAXParseException fault) {
        if (fault.getMessage().startsWith(NOTHING_THERE)) {
            return ProblemKind.FILE_EMPTY;
        }
        return namesDocumentType(bytes) ? ProblemKind.DOCUMENT_TYPE : ProblemKind.NOT_XML;
    }

    /** The parser stops at the first one, with a sentence for programmers. */
    private static boolean namesDocumentType(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).contains("<!DOCTYPE");
    }

    /** The catalogue keeps text, so that the encoding is one, whatever the file says of itself. */
    private static InputSource utf8(byte[] bytes) {
        InputSource source = new InputSource(new ByteArrayInputStream(bytes));
        source.setEncoding("UTF-8");
        return source;
    }

    /** Builds the elements and collects what the schema check says. */
    private final class Handler extends DefaultHandler {

        private final SchemaFaults faults = new SchemaFaults(problems);
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
                requirePlain(attributes.getLocalName(i), attributes.getValue(i));
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
            requirePlain(localName, open.pop().text());
        }

        private void requirePlain(String where, String text) {
            if (!PlainText.Check.isPlain(text)) {
                problems.add(locator.getLineNumber(), locator.getColumnNumber(), ProblemKind.NOT_PLAIN, where);
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (!open.isEmpty()) {
                open.peek().append(text, start, length);
            }
        }

        @Override
        public void error(SAXParseException e) {
            faults.add(e);
            if (problems.areEnough()) {
                problems.refuse();
            }
        }
    }
}
