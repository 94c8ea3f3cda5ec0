package id.sop.organisation;

import id.sop.shared.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads the file of an office; the files are our own, so a broken one is a fault of the build and stops the start. */
final class OfficeSheetReader {

    private OfficeSheetReader() {}

    /** The file of an office. */
    static OfficeSheet of(String office) {
        return read("/organisation/" + office + ".xml");
    }

    static OfficeSheet read(String resource) {
        try (var file = open(resource)) {
            return office(SafeXml.builder().parse(file).getDocumentElement());
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("Office file " + resource + " cannot be read", e);
        }
    }

    private static InputStream open(String resource) {
        var file = OfficeSheetReader.class.getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException("Office file " + resource + " is missing");
        }
        return file;
    }

    private static OfficeSheet office(Element office) {
        return new OfficeSheet(
                office.getAttribute("code"),
                office.getAttribute("name"),
                office.getAttribute("government"),
                office.getAttribute("institution"),
                office.getAttribute("address"),
                office.getAttribute("city"),
                office.getAttribute("time-zone"),
                Position.codeOf(office.getAttribute("code"), office.getAttribute("head")),
                each(office, "position", OfficeSheetReader::post),
                each(office, "compartment", OfficeSheetReader::compartment),
                each(office, "demo-account", OfficeSheetReader::account));
    }

    private static OfficeSheet.Post post(Element post) {
        Set<Right> rights = words(post.getAttribute("rights")).stream()
                .map(OfficeSheetReader::right)
                .collect(Collectors.toSet());
        return new OfficeSheet.Post(
                post.getAttribute("id"),
                post.getAttribute("name"),
                Boolean.parseBoolean(post.getAttribute("receives-letters")),
                rights);
    }

    private static Compartment compartment(Element compartment) {
        return new Compartment(
                compartment.getAttribute("code"),
                compartment.getAttribute("name"),
                right(compartment.getAttribute("right")),
                codes(compartment, "sheet"),
                codes(compartment, "paper"));
    }

    private static Set<String> codes(Element compartment, String name) {
        return Set.copyOf(each(compartment, name, listed -> listed.getAttribute("code")));
    }

    private static Right right(String word) {
        return Right.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static OfficeSheet.Account account(Element account) {
        return new OfficeSheet.Account(
                account.getAttribute("username"),
                account.getAttribute("name"),
                words(account.getAttribute("positions")));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static <T> List<T> each(Element parent, String name, Function<Element, T> read) {
        var nodes = parent.getElementsByTagName(name);
        var found = new ArrayList<T>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add(read.apply((Element) nodes.item(i)));
        }
        return found;
    }
}
