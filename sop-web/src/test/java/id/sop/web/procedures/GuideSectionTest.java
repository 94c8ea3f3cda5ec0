package id.sop.web.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.organisation.calendar.StandardTime;
import id.sop.procedures.sheet.SheetExamples;
import id.sop.procedures.sheet.SheetSchema;
import id.sop.web.Bundles;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide explains all that the schema has and nothing else, in both languages, with examples that are there. */
class GuideSectionTest {

    private static final Pattern TIME = Pattern.compile("P[T\\d].*");
    private static final Pattern NAME = Pattern.compile("<xs:(?:element|attribute) name=\"([\\w-]+)\"");
    private static final Pattern VALUE = Pattern.compile("<xs:enumeration value=\"([\\w-]+)\"");

    /** What goes without saying: frames of what is explained, and what the head of the example shows as it is printed. */
    private static final Set<String> SHOWN_ONLY = Set.of(
            "sop",
            "columns",
            "column",
            "steps",
            "step",
            "no",
            "symbol",
            "also",
            "given",
            "missing",
            "kind",
            "adjustable",
            "row",
            "from",
            "institution",
            "unit",
            "number",
            "year",
            "created",
            "revised",
            "effective",
            "legal-basis",
            "qualifications",
            "related",
            "equipment",
            "warnings",
            "recording");

    private static Stream<String> written() {
        return GuideSection.ALL.stream().flatMap(section -> section.written().stream());
    }

    private static Set<String> found(Pattern pattern) {
        var found = new TreeSet<String>();
        pattern.matcher(SheetSchema.text()).results().forEach(one -> found.add(one.group(1)));
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_section_and_every_word_is_explained(String language) {
        var words = Bundles.words(language);

        var missing = GuideSection.ALL.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.heading(), section.text()),
                        section.written().stream().map(section::meaning)))
                .filter(key -> !words.containsKey(key))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void every_word_is_one_that_a_sheet_can_have() {
        var names = found(NAME);
        var values = found(VALUE);

        for (var word : written().toList()) {
            if (TIME.matcher(word).matches()) {
                assertEquals(word, StandardTime.parse(word).text());
            } else {
                var parts = List.of(word.replace("\"", "").split("[= ]"));
                assertTrue(names.contains(parts.get(0)), word);
                assertTrue(
                        parts.get(0).equals("adjustable") || values.containsAll(parts.subList(1, parts.size())), word);
            }
        }
    }

    @Test
    void every_name_of_the_schema_is_explained_or_shown() {
        var missing = found(NAME);
        written().forEach(missing::remove);
        missing.removeAll(SHOWN_ONLY);

        assertEquals(Set.of(), missing);
    }

    @Test
    void every_example_is_a_part_of_the_sheet_of_examples() {
        GuideSection.ALL.stream()
                .flatMap(section -> section.examples().stream())
                .forEach(part -> assertFalse(SheetExamples.part(part, "jambi").isEmpty(), part));
    }
}
