package id.sop.documents.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.shared.XmlText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class XlsxTableTest {

    private static Map<String, Document> xlsx(Stream<List<?>> rows) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableFormat.XLSX.write(List.of("No. agenda", "Perihal"), rows, out);
        return parts(out.toByteArray());
    }

    /** Read by the directory at its end, as spreadsheets do. */
    private static Map<String, Document> parts(byte[] workbook) throws Exception {
        Path file = Files.write(Files.createTempFile("register", ".xlsx"), workbook);
        Map<String, Document> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.put(part.getName(), parse(zip.getInputStream(part).readAllBytes()));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static Document sheet(Map<String, Document> parts) {
        return parts.get("xl/worksheets/sheet1.xml");
    }

    private static Map<String, Element> cells(Document sheet) {
        Map<String, Element> cells = new HashMap<>();
        var all = sheet.getElementsByTagName("c");
        IntStream.range(0, all.getLength())
                .mapToObj(index -> (Element) all.item(index))
                .forEach(cell -> cells.put(cell.getAttribute("r"), cell));
        return cells;
    }

    @Test
    void no_attack_becomes_a_formula_and_every_text_is_kept_as_text() throws Exception {
        List<String> attacks = FormulaAttacks.all();

        Map<String, Document> parts = xlsx(attacks.stream().map(List::of));

        parts.forEach(
                (name, part) -> assertEquals(0, part.getElementsByTagName("f").getLength(), name));
        Map<String, Element> cells = cells(sheet(parts));
        for (int index = 0; index < attacks.size(); index++) {
            Element cell = cells.get("A" + (index + 2));
            assertEquals("inlineStr", cell.getAttribute("t"));
            assertEquals(XmlText.legal(attacks.get(index)), cell.getTextContent());
        }
    }

    @Test
    void there_is_no_link_to_anything_outside_the_workbook() throws Exception {
        Map<String, Document> parts = xlsx(FormulaAttacks.all().stream().map(List::of));

        assertTrue(parts.keySet().stream().noneMatch(name -> name.contains("externalLink")));
        assertEquals(0, sheet(parts).getElementsByTagName("hyperlink").getLength());
    }

    @Test
    void numbers_are_numbers_and_dates_are_dates() throws Exception {
        Map<String, Document> parts = xlsx(Stream.of(List.of(
                -5, new BigDecimal("-1234.50"), LocalDate.of(2026, 11, 21), LocalDateTime.of(2026, 11, 21, 12, 0))));

        Map<String, Element> cells = cells(sheet(parts));
        assertEquals("n", cells.get("A2").getAttribute("t"));
        assertEquals("-5", cells.get("A2").getTextContent());
        assertEquals(new BigDecimal("-1234.50"), new BigDecimal(cells.get("B2").getTextContent()));
        assertEquals(46347, Double.parseDouble(cells.get("C2").getTextContent()));
        assertEquals(46347.5, Double.parseDouble(cells.get("D2").getTextContent()));
        assertEquals("dd/mm/yyyy", format(parts, cells.get("C2")));
        assertEquals("dd/mm/yyyy hh:mm", format(parts, cells.get("D2")));
    }

    private static String format(Map<String, Document> parts, Element cell) {
        Document styles = parts.get("xl/styles.xml");
        Element formats = (Element) styles.getElementsByTagName("cellXfs").item(0);
        Element style = (Element) formats.getElementsByTagName("xf").item(Integer.parseInt(cell.getAttribute("s")));
        var all = styles.getElementsByTagName("numFmt");
        return IntStream.range(0, all.getLength())
                .mapToObj(index -> (Element) all.item(index))
                .filter(format -> format.getAttribute("numFmtId").equals(style.getAttribute("numFmtId")))
                .map(format -> format.getAttribute("formatCode"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_empty_cell_is_left_out() throws Exception {
        Map<String, Element> cells = cells(sheet(xlsx(Stream.of(Arrays.asList(null, "x")))));

        assertEquals("x", cells.get("B2").getTextContent());
        assertFalse(cells.containsKey("A2"));
    }

    @Test
    void a_text_longer_than_a_cell_bears_is_cut_with_a_mark() throws Exception {
        Map<String, Element> cells = cells(sheet(xlsx(Stream.of(List.of("x".repeat(40_000))))));

        assertEquals("x".repeat(32_766) + "…", cells.get("A2").getTextContent());
    }

    @Test
    void a_long_register_is_written_row_by_row() throws Exception {
        Map<String, Document> parts = xlsx(IntStream.range(0, 3000).mapToObj(number -> List.of(number, "Perihal")));

        assertEquals(3001, sheet(parts).getElementsByTagName("row").getLength());
    }

    @Test
    void a_cell_of_an_unknown_class_is_a_mistake_of_the_caller() {
        assertThrows(IllegalArgumentException.class, () -> xlsx(Stream.of(List.of(new Object()))));
    }

    @Test
    void the_stream_is_left_open() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        TableFormat.XLSX.write(List.of("A"), Stream.of(List.of("x")), out);

        assertFalse(closed[0]);
    }
}
