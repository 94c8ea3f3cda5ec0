package id.sop.procedures.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide shows is a sheet, and shows all that a sheet can say. */
class SheetExamplesTest {

    private static final String WHOLE = SheetExamples.whole("jambi");
    private static final Pattern BEGIN = Pattern.compile("<!-- ([a-z-]+) -->");
    private static final Pattern NAME = Pattern.compile("<xs:(element|attribute) name=\"([\\w-]+)\"");
    private static final Pattern WORD = Pattern.compile("<xs:enumeration value=\"([\\w-]+)\"");

    /** Which no form must say, since it is what goes without saying. */
    private static final Set<String> UNSAID = Set.of("officer", "refused");

    private static Set<String> parts() {
        return BEGIN.matcher(WHOLE).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void all_examples_together_are_a_sheet_that_is_read() {
        var sop = new SheetReader().read("examples.xml", SheetFixtures.bytes(WHOLE));

        assertEquals("jambi", sop.office());
        assertEquals(12, sop.steps().size());
    }

    @Test
    void a_part_begins_at_the_margin_and_holds_no_mark_of_another() {
        for (var part : parts()) {
            var example = SheetExamples.part(part, "jambi");

            assertTrue(example.startsWith("<") && example.endsWith(">"), part);
            assertTrue(
                    part.equals("head")
                            || example.lines().reduce("", (one, next) -> next).startsWith("<"),
                    part);
            assertFalse(example.contains("<!--"), part);
        }
        assertThrows(IllegalArgumentException.class, () -> SheetExamples.part("nothing", "jambi"));
    }

    @Test
    void nothing_of_the_sheet_but_its_last_lines_is_left_out_of_the_parts() {
        var rest = WHOLE;
        for (var part : parts()) {
            rest = rest.replaceAll("(?s)<!-- " + part + " -->.*<!-- /" + part + " -->", "");
        }

        assertEquals(
                "<steps> </steps> </sop>",
                rest.replaceAll("(?s)<\\?.*?\\?>|<!--.*?-->", "").strip().replaceAll("\\s+", " "));
    }

    @Test
    void every_element_attribute_and_word_of_the_schema_is_shown() {
        var schema = SheetSchema.text();
        var missing = new TreeSet<String>();
        NAME.matcher(schema).results().filter(name -> !shows(name)).forEach(name -> missing.add(name.group(2)));
        var aspects = Stream.of(Aspect.values())
                .map(aspect -> aspect.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        WORD.matcher(schema)
                .results()
                .map(found -> found.group(1))
                .filter(word -> !aspects.contains(word) && !UNSAID.contains(word))
                .filter(word -> !Pattern.compile("[\" ]" + word + "[\" ]")
                        .matcher(WHOLE)
                        .find())
                .forEach(missing::add);

        assertEquals(Set.of("medium", "high"), missing, "which are like low");
    }

    private static boolean shows(MatchResult name) {
        var written = name.group(1).equals("element") ? "<" + name.group(2) : " " + name.group(2) + "=\"";
        return WHOLE.contains(written);
    }
}
