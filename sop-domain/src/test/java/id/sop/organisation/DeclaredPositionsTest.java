package id.sop.organisation;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** Some servers answer {@code isCallerInRole} for declared roles only; there an undeclared position would be held by nobody. */
class DeclaredPositionsTest {

    @Test
    void every_position_of_the_delivered_offices_is_a_declared_role_and_no_other() throws Exception {
        var positions = OfficeSeed.OFFICES.stream()
                .map(office -> OfficeSheetReader.read("/organisation/" + office + ".xml"))
                .flatMap(sheet -> sheet.posts().stream().map(post -> Position.codeOf(sheet.code(), post.id())))
                .collect(toCollection(TreeSet::new));

        assertEquals(positions, declaredRoles());
    }

    private static TreeSet<String> declaredRoles() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        try (var in = OfficeSeed.class.getResourceAsStream("/META-INF/ejb-jar.xml")) {
            NodeList names = factory.newDocumentBuilder().parse(in).getElementsByTagName("role-name");
            return IntStream.range(0, names.getLength())
                    .mapToObj(index -> names.item(index).getTextContent().strip())
                    .collect(toCollection(TreeSet::new));
        }
    }
}
