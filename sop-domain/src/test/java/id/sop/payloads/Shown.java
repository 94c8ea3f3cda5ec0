package id.sop.payloads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Document;

/** What an output holds, read back by another reader than the one that wrote it; each text must be found in it whole. */
public final class Shown {

    /** Behind a byte order mark or quotes a spreadsheet takes these for the beginning of a formula. */
    private static final String SIGNS = "=+-@|%\t\r";

    /** A paper is longer. */
    private static final int LONGEST_TYPED = 200;

    private final String where;
    private final String text;
    private final UnaryOperator<String> normal;

    private Shown(String where, String text, UnaryOperator<String> normal) {
        this.where = where;
        this.text = normal.apply(text);
        this.normal = normal;
    }

    public static Shown text(String where, String text) {
        return new Shown(where, text, UnaryOperator.identity());
    }

    /** Text in which blanks and line ends count as one, because it is kept as one line. */
    public static Shown line(String where, String text) {
        return new Shown(where, text, Shown::oneBlank);
    }

    /** XML, well-formed, without an entity or instruction: its texts and attributes. Blanks count as one, as everywhere in XML. */
    public static Shown xml(String where, byte[] content) {
        var document = parsed(where, content);
        var all = new StringBuilder();
        var elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            var element = elements.item(i);
            assertTrue(!element.getNodeName().equals("script"), where);
            IntStream.range(0, element.getAttributes().getLength())
                    .mapToObj(element.getAttributes()::item)
                    .peek(attribute -> assertTrue(!attribute.getNodeName().matches("on[a-z]{4,}"), where))
                    .forEach(attribute -> all.append(attribute.getNodeValue()).append('\n'));
        }
        return new Shown(where, all + document.getDocumentElement().getTextContent(), Shown::withoutBlanks);
    }

    /** A workbook of which every cell is a text, a number or a date and none a formula; read by the directory at its end, as spreadsheets do. */
    public static Shown workbook(String where, byte[] content) throws IOException {
        var file = Files.write(Files.createTempFile("payloads", ".xlsx"), content);
        try (var zip = new ZipFile(file.toFile())) {
            var all = new StringBuilder();
            for (var entry : Collections.list(zip.entries())) {
                var part = parsed(
                        where + " " + entry.getName(), zip.getInputStream(entry).readAllBytes());
                assertEquals(0, part.getElementsByTagName("f").getLength(), where + ": a formula");
                all.append(part.getDocumentElement().getTextContent());
            }
            return new Shown(where, all.toString(), Shown::withoutBlanks);
        } finally {
            Files.delete(file);
        }
    }

    /** A table as a spreadsheet reads it, none of whose cells begins like a formula; the sign that guards a cell is no part of the text. */
    public static Shown table(String where, byte[] content) throws IOException {
        var csv = new String(content, StandardCharsets.UTF_8).substring(1);
        var format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
        try (var records = format.parse(new StringReader(csv))) {
            var cells = records.stream().flatMap(row -> row.stream()).toList();
            var dangerous = cells.stream()
                    .filter(cell -> !cell.isEmpty() && SIGNS.indexOf(cell.charAt(0)) >= 0)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(), dangerous, where);
            return new Shown(where, String.join("\n", cells), cell -> oneBlank(cell.replace("'", "")));
        }
    }

    /** A paper without a script, a link or an attachment. What its font lacks cannot be read back. */
    public static Shown paper(String where, byte[] content) throws IOException {
        try (var pdf = Loader.loadPDF(content)) {
            var catalog = pdf.getDocumentCatalog();
            assertNull(catalog.getOpenAction(), where);
            assertNull(catalog.getNames(), where);
            for (var page : pdf.getPages()) {
                assertEquals(List.of(), page.getAnnotations(), where);
            }
            return new Shown(where, new PDFTextStripper().getText(pdf), Shown::printable);
        }
    }

    /** The texts that are not in it. */
    public List<String> missing(List<String> typed) {
        return typed.stream()
                .filter(each -> !text.contains(normal.apply(each.strip())))
                .map(each -> where + " lacks <" + each + ">")
                .toList();
    }

    private static Document parsed(String where, byte[] content) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (Exception e) {
            throw new AssertionError(where + " is not well-formed", e);
        }
    }

    private static String oneBlank(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    /** Lines are broken anew on paper, its fonts have the letters of Latin only, and who reads it back turns what runs from right to left. */
    private static String printable(String text) {
        if (text.length() < LONGEST_TYPED && text.codePoints().anyMatch(Shown::isOfDirection)) {
            return "";
        }
        return text.codePoints()
                .filter(character -> character > ' ' && character < 0x7F)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isOfDirection(int character) {
        return Character.getType(character) == Character.FORMAT
                || Character.getDirectionality(character) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || Character.getDirectionality(character) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
