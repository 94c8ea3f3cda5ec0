package id.sop.procedures.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The delivered file of an office's document types, read once more for the tests: valid by its schema, names by code. */
final class DocumentTypeFile {

    private final Map<String, Set<String>> namesByCode;

    private DocumentTypeFile(Map<String, Set<String>> namesByCode) {
        this.namesByCode = namesByCode;
    }

    static DocumentTypeFile of(String office) {
        var names = new HashMap<String, Set<String>>();
        var types = parse(office).getElementsByTagNameNS("*", "type");
        for (int i = 0; i < types.getLength(); i++) {
            var type = (Element) types.item(i);
            names.put(type.getAttribute("code"), Set.copyOf(namesOf(type)));
        }
        return new DocumentTypeFile(names);
    }

    private static List<String> namesOf(Element type) {
        var names = new ArrayList<>(List.of(type.getAttribute("name")));
        var aliases = type.getElementsByTagNameNS("*", "alias");
        for (int i = 0; i < aliases.getLength(); i++) {
            names.add(aliases.item(i).getTextContent());
        }
        return names;
    }

    private static Document parse(String office) {
        var schema = DocumentTypeFile.class.getResource("/documents/types.xsd");
        try (var file = DocumentTypeFile.class.getResourceAsStream("/documents/" + office + ".xml")) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var document = factory.newDocumentBuilder().parse(file);
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(schema)
                    .newValidator()
                    .validate(new DOMSource(document));
            return document;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Document types of " + office, e);
        }
    }

    Set<String> codes() {
        return namesByCode.keySet();
    }

    /** The codes that a required paper can mean: the one it names, else those that bear its printed name. */
    List<String> meantBy(RequiredPaper paper) {
        return namesByCode.entrySet().stream()
                .filter(type -> paper.paper()
                        .map(type.getKey()::equals)
                        .orElseGet(() -> type.getValue().contains(paper.name())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
