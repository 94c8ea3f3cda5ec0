package id.sop.documents.types;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The document types of an office as its file under {@code documents/} lists them; a broken file is a fault of the build and stops the start. */
record DocumentTypeFile(String office, List<Listed> types) {

    /** A type as the file lists it. @param description what it records; null if the file does not say */
    record Listed(String code, String name, List<String> aliases, String description) {}

    /** The file that the application brings for an office; not every office has one. */
    static Optional<DocumentTypeFile> of(String office) {
        var resource = "/documents/" + office + ".xml";
        try (var file = DocumentTypeFile.class.getResourceAsStream(resource)) {
            return file == null ? Optional.empty() : Optional.of(read(resource, file));
        } catch (IOException e) {
            throw new IllegalStateException("Document types " + resource + " cannot be read", e);
        }
    }

    static DocumentTypeFile read(String name, InputStream file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var list = factory.newDocumentBuilder().parse(file).getDocumentElement();
            return new DocumentTypeFile(
                    list.getAttribute("office"),
                    children(list, "type").stream()
                            .map(type -> new Listed(
                                    type.getAttribute("code"),
                                    type.getAttribute("name"),
                                    children(type, "alias").stream()
                                            .map(DocumentTypeFile::text)
                                            .toList(),
                                    children(type, "describes").stream()
                                            .map(DocumentTypeFile::text)
                                            .findFirst()
                                            .orElse(null)))
                            .toList());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Document types " + name + " cannot be read", e);
        }
    }

    private static List<Element> children(Element parent, String name) {
        var nodes = parent.getElementsByTagName(name);
        var found = new ArrayList<Element>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static String text(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }
}
