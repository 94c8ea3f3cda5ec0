package id.sop.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The verification by OWASP ASVS 5.0.0, levels 1 and 2: nothing is left out, and "met" is a test that exists. */
class AsvsTest {

    private static final Set<String> STATUS = Set.of("met", "open", "not-applicable");
    private static final Pattern REFERENCE = Pattern.compile("(\\w+)#(\\w+)");

    /** A method of a test: its annotation, perhaps further ones, and its name, before any other method ends. */
    private static final Pattern TEST = Pattern.compile(
            "@(?:Test|ParameterizedTest|Property|RepeatedTest|TestFactory)\\b(?:(?!\n    }).)*?\\bvoid\\s+(\\w+)\\s*\\(",
            Pattern.DOTALL);

    private final List<CSVRecord> rows = csv(Sources.read("docs/security/asvs.csv"));

    @Test
    void every_requirement_of_both_levels_has_one_row_with_its_level() {
        Map<String, String> levels = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (CSVRecord row : rows) {
            if (levels.put(row.get("id"), row.get("level")) != null) {
                twice.add(row.get("id"));
            }
        }

        assertEquals(List.of(), twice);
        assertEquals(requirements(), levels);
    }

    @Test
    void every_row_says_in_our_words_what_is_required_and_how_it_stands() {
        for (CSVRecord row : rows) {
            assertTrue(STATUS.contains(row.get("status")), row::toString);
            assertFalse(row.get("requirement").isBlank(), row::toString);
            assertFalse(row.get("requirement").startsWith("Verify"), row::toString);
        }
    }

    @Test
    void a_requirement_is_met_only_where_tests_that_exist_show_it() {
        Map<String, Set<String>> tests = tests();
        List<String> missing = new ArrayList<>();
        for (CSVRecord row : rows) {
            boolean met = row.get("status").equals("met");
            List<String> named = named(row);
            assertEquals(met, !named.isEmpty(), () -> row.get("id") + " names tests if it is met, and only then");
            named.stream()
                    .filter(test -> !exists(tests, test))
                    .map(test -> row.get("id") + ": " + test)
                    .forEach(missing::add);
        }

        assertEquals(List.of(), missing);
    }

    @Test
    void what_is_open_has_a_plan_and_what_does_not_apply_a_reason() {
        for (CSVRecord row : rows) {
            String evidence = row.get("evidence");
            switch (row.get("status")) {
                case "open" -> assertTrue(evidence.matches(".*\\bPlan: .{5,}"), row::toString);
                case "not-applicable" -> assertTrue(evidence.length() >= 5, row::toString);
                default -> assertFalse(evidence.contains("Plan: "), row::toString);
            }
        }
    }

    @Test
    void a_test_is_known_by_its_annotation_and_not_by_its_name_alone() {
        assertTrue(exists(tests(), "AsvsTest#a_test_is_known_by_its_annotation_and_not_by_its_name_alone"));
        assertFalse(exists(tests(), "AsvsTest#named"));
        assertFalse(exists(tests(), "AsvsTest#no_such_test"));
        assertFalse(exists(tests(), "NoSuchTest#a_test_is_known_by_its_annotation_and_not_by_its_name_alone"));
        assertFalse(exists(tests(), "AsvsTest"));
    }

    private static List<String> named(CSVRecord row) {
        return Stream.of(row.get("tests").split(";"))
                .map(String::strip)
                .filter(test -> !test.isEmpty())
                .toList();
    }

    private static boolean exists(Map<String, Set<String>> tests, String test) {
        var reference = REFERENCE.matcher(test);
        return reference.matches()
                && tests.getOrDefault(reference.group(1), Set.of()).contains(reference.group(2));
    }

    private static Map<String, Set<String>> tests() {
        Map<String, Set<String>> tests = new HashMap<>();
        for (Path file : Sources.ofTheTests()) {
            String name = file.getFileName().toString().replace(".java", "");
            Set<String> found = tests.computeIfAbsent(name, unknown -> new HashSet<>());
            TEST.matcher(Sources.read(file)).results().forEach(method -> found.add(method.group(1)));
        }
        return tests;
    }

    /** Id and level of the 253 requirements, from the release of the standard. */
    private static Map<String, String> requirements() {
        try (var list = AsvsTest.class.getResourceAsStream("asvs-5.0.0.csv")) {
            Map<String, String> levels = new TreeMap<>();
            csv(new String(list.readAllBytes(), StandardCharsets.UTF_8))
                    .forEach(row -> levels.put(row.get("id"), row.get("level")));
            return levels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CSVRecord> csv(String text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
