package id.sop.documents.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The whole corpus in a heap far smaller than the server's: no file may be judged wrongly, and none may fill the memory. */
class UploadCorpusTest {

    private static final String HEAP = "-Xmx160m";
    private static final int LEAST_HOSTILE = 300;

    @Test
    void no_hostile_file_is_accepted_and_no_sound_one_refused_in_a_small_heap() throws Exception {
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        UploadCorpus.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            said = out.lines().toList();
        }

        assertEquals(0, process.waitFor(), () -> String.join("\n", said));
        assertEquals("", said.stream().filter(line -> line.startsWith("WRONG")).collect(Collectors.joining("\n")));
        assertTrue(count(said, "hostile") >= LEAST_HOSTILE);
        assertTrue(count(said, "sound") > 0);
    }

    private static int count(List<String> said, String kind) {
        var counted = Pattern.compile(kind + " (\\d+)");
        return said.stream()
                .map(counted::matcher)
                .filter(Matcher::matches)
                .mapToInt(line -> Integer.parseInt(line.group(1)))
                .sum();
    }
}
