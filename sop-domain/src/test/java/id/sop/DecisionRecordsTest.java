package id.sop;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who reads an old record must learn that a later one completed or changed it. */
class DecisionRecordsTest {

    private static final Path FOLDER = Path.of("..", "docs", "adr");

    private static final Pattern STATUS =
            Pattern.compile("(?s)\nStatus: accepted(?<earlier>.*?)((Completes|Changes) (?<later>.*?))?\n\n");

    private static final Pattern NUMBER = Pattern.compile("ADR\\s(\\d+)");

    @Test
    void a_record_that_completes_or_changes_another_is_named_by_it() {
        var completes = new TreeMap<Integer, List<Integer>>();
        var completedBy = new TreeMap<Integer, List<Integer>>();
        records().forEach((number, text) -> {
            var status = STATUS.matcher(text);
            assertTrue(status.find(), "Record " + number + " has no status");
            numbers(status.group("later")).forEach(other -> link(completes, number, other));
            numbers(status.group("earlier")).forEach(other -> link(completedBy, other, number));
        });

        assertEquals(completes, completedBy);
    }

    @Test
    void the_index_names_every_record() throws IOException {
        var titles = records().values().stream()
                .map(text -> text.lines().findFirst().orElseThrow().substring(2))
                .collect(joining("\n"));

        var listed = Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .filter(line -> line.startsWith("- ["))
                .map(line -> line.substring(3, line.indexOf(']')))
                .collect(joining("\n"));

        assertEquals(titles, listed);
    }

    private static Map<Integer, String> records() {
        try (var files = Files.list(FOLDER)) {
            var records = new TreeMap<Integer, String>();
            files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .forEach(file -> records.put(
                            Integer.valueOf(file.getFileName().toString().substring(0, 4)), text(file)));
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Integer> numbers(String text) {
        return text == null
                ? Stream.of()
                : NUMBER.matcher(text).results().map(found -> Integer.valueOf(found.group(1)));
    }

    private static void link(Map<Integer, List<Integer>> links, Integer from, Integer to) {
        links.merge(
                from,
                List.of(to),
                (before, more) ->
                        Stream.concat(before.stream(), more.stream()).sorted().toList());
    }
}
