package id.sop.procedures.runs;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who sees a run is decided in {@link VisibleRuns}: no query finds runs, or what belongs to them, around it without saying why. */
class RunQueriesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern QUERY = Pattern.compile(
            "(?:from|join|FROM|JOIN|Condition\\(\"|find\\()\\s*\"?\\s*(?:SopRun|RunPaper|PerformedStep|RunEvent|RunLink|RunMember|StepPaper"
                    + "|StepParticipant|sop_run|run_paper|performed_step|run_event|run_link|run_member)\\b");

    private static final Set<String> FINDING = Set.of("find", "look", "lock", "startedBy");

    private static final Map<String, String> WHO_ASKS = new TreeMap<>(Map.of(
            "VisibleRuns", "decides it",
            "StoredPapers", "narrows by it, and reads the papers of a run that was found by it",
            "RunTasks", "narrows by it; the positions of the row are the rest",
            "Lateness", "is a condition upon a run of the register",
            "RunBook", "is a condition upon a run of the register",
            "RunLinks", "leaves out what is not let in, and reads the link of a run that was found by it",
            "RunDueTimes", "moves the due times of all; what it says of one it asks it",
            "NumberedRuns", "checks the numbers of the book without gap",
            "Runs", "finds one by its number for those below, and says which numbers are of confined ones"));

    private static final Map<String, String> WHO_FINDS_BY_NUMBER = new TreeMap<>(Map.of(
            "VisibleRuns", "asks itself then",
            "RunRegister", "asks it for the run that keeps a file",
            "OriginatingRun", "asks it for the run from which another starts",
            "RunService", "finds the run that the same form has begun, by a token that only its page knows",
            "RunsOfModules", "puts a run back for the module whose thing it is about"));

    @Test
    void queries_go_through_the_one_condition_or_are_listed_with_their_reason() throws IOException {
        assertEquals(WHO_ASKS.keySet(), classesWith(QUERY));
    }

    @Test
    void runs_are_found_by_number_through_it_or_by_who_is_listed_with_the_reason() throws IOException {
        var finders = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackagesOf(Runs.class)
                        .get(Runs.class)
                        .getAccessesToSelf()
                        .stream()
                        .filter(access -> FINDING.contains(access.getName()))
                        .map(access -> access.getOriginOwner().getSimpleName())
                        .filter(finder -> !finder.equals("Runs"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(WHO_FINDS_BY_NUMBER.keySet(), finders);
    }

    private static Set<String> classesWith(Pattern pattern) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .collect(toMap(file -> file, RunQueriesTest::text))
                    .entrySet()
                    .stream()
                    .filter(source -> pattern.matcher(source.getValue()).find())
                    .map(source -> source.getKey().getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*\\*.*?\\*/", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
