package id.sop.procedures.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.procedures.sheet.RowState.Progress;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SheetSvgTest {

    private static final Locale INDONESIAN = new Locale("id");
    private static final Map<Integer, RowState> HALFWAY = Map.of(
            1, new RowState(Progress.DONE, 0, List.of("21\u00a0Nov", "12\u00a0mnt"), true),
            2, new RowState(Progress.CURRENT, 2, List.of(), false));

    @Test
    void a_row_shows_whether_it_is_done_current_or_to_come() throws Exception {
        Document svg = parse(svg(SheetFixtures.incomingLetter(), HALFWAY, INDONESIAN));

        assertEquals(1, count(svg, "sheet-row is-done is-late"));
        assertEquals(2, count(svg, "sheet-fact"));
        assertEquals(1, count(svg, "sheet-row is-current"));
        assertEquals(4, count(svg, "sheet-row is-to-come"));
        assertEquals(1, count(svg, "sheet-current"));
        assertEquals(1, count(svg, "sheet-returned"));
    }

    @Test
    void a_sheet_without_a_run_shows_no_progress() throws Exception {
        Document svg = parse(svg(SheetFixtures.incomingLetter(), Map.of(), INDONESIAN));

        assertEquals(6, count(svg, "sheet-row"));
        assertEquals(0, count(svg, "sheet-returned"));
    }

    @Test
    void it_passes_a_strict_content_security_policy() throws Exception {
        Document svg = parse(svg(SheetFixtures.motivation(), HALFWAY, INDONESIAN));

        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertFalse(element.hasAttribute("style"));
            assertFalse(element.getTagName().matches("script|style|image|use|a|foreignObject"));
        }
    }

    @Test
    void texts_of_the_sheet_are_escaped() throws Exception {
        Sop sop = SheetFixtures.read(SheetFixtures.xml(
                1,
                "<step no='1' symbol='start' by='a'><activity>&lt;script&gt; &amp; \"kutip\"</activity></step>",
                SheetFixtures.row(2, "end", "by='a'")));

        String svg = svg(sop, Map.of(), INDONESIAN);

        parse(svg);
        assertFalse(svg.contains("<script"));
        assertTrue(svg.contains("&lt;script&gt; &amp; &quot;kutip&quot;"));
    }

    @Test
    void it_says_in_words_what_it_shows_in_the_language_of_the_reader() throws Exception {
        String indonesian = description(svg(SheetFixtures.incomingLetter(), HALFWAY, INDONESIAN));
        String english = description(svg(SheetFixtures.incomingLetter(), HALFWAY, Locale.ENGLISH));

        assertTrue(indonesian.startsWith(
                "Baris 1: Menerima surat masuk. Pelaksana: Pelaksana. Selesai, 21\u00a0Nov, 12\u00a0mnt. Baris 2"));
        assertTrue(indonesian.contains("Sedang dikerjakan, dikembalikan 2 kali."));
        assertTrue(english.startsWith(
                "Row 1: Menerima surat masuk. By: Pelaksana. Done, 21\u00a0Nov, 12\u00a0mnt. Row 2"));
        assertTrue(english.contains("In progress, returned twice."));
    }

    @Test
    void it_is_an_image_with_a_name() throws Exception {
        Element svg =
                parse(svg(SheetFixtures.incomingLetter(), Map.of(), INDONESIAN)).getDocumentElement();

        assertEquals("img", svg.getAttribute("role"));
        assertEquals("sheet-jbi-surat-masuk-title sheet-jbi-surat-masuk-desc", svg.getAttribute("aria-labelledby"));
        assertTrue(svg.getAttribute("viewBox").startsWith("0 0 790 "));
        assertFalse(svg.hasAttribute("width"));
    }

    private static String svg(Sop sop, Map<Integer, RowState> states, Locale locale) {
        return SheetSvg.render(SheetDrawing.of(sop, states, SheetDrawing.PAGE_WIDTH), locale);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(SheetFixtures.bytes(svg)));
    }

    private static String description(String svg) throws Exception {
        return parse(svg).getElementsByTagName("desc").item(0).getTextContent();
    }

    private static long count(Document svg, String type) {
        NodeList all = svg.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> ((Element) all.item(i)).getAttribute("class"))
                .filter(type::equals)
                .count();
    }
}
