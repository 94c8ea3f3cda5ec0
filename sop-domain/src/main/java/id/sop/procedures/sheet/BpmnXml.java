package id.sop.procedures.sheet;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements one beneath the other, indented, in the order they are named. */
final class BpmnXml {

    private final XMLStreamWriter out;
    private int depth;

    private BpmnXml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes a document with the JDK's writer: servers put their own in its place. */
    static void write(OutputStream stream, Content document) {
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            document.writeTo(new BpmnXml(out));
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a diagram cannot be written", e);
        }
    }

    /** What stands in an element. */
    @FunctionalInterface
    interface Content {
        void writeTo(BpmnXml xml) throws XMLStreamException;
    }

    /** An attribute; one without a value is left out. */
    record Attribute(String name, Optional<String> value) {}

    static Attribute is(String name, String value) {
        return new Attribute(name, Optional.of(value));
    }

    static Attribute is(String name, Optional<String> value) {
        return new Attribute(name, value);
    }

    static Attribute is(String name, double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return is(name, rounded.stripTrailingZeros().toPlainString());
    }

    /** An element of other elements. */
    void element(String name, Content content, Attribute... attributes) throws XMLStreamException {
        startLine();
        out.writeStartElement(name);
        attributes(attributes);
        depth++;
        content.writeTo(this);
        depth--;
        startLine();
        out.writeEndElement();
    }

    /** An element that holds nothing. */
    void empty(String name, Attribute... attributes) throws XMLStreamException {
        startLine();
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    /** An element that holds a text. */
    void text(String name, String text, Attribute... attributes) throws XMLStreamException {
        startLine();
        out.writeStartElement(name);
        attributes(attributes);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void attributes(Attribute... attributes) throws XMLStreamException {
        for (Attribute attribute : attributes) {
            if (attribute.value().isPresent()) {
                out.writeAttribute(attribute.name(), attribute.value().get());
            }
        }
    }

    private void startLine() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }
}
