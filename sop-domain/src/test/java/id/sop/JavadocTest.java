package id.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class JavadocTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** A type at the margin, with what stands before it: annotations, and before those its comment. */
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(/\\*\\*(?:[^*]|\\*(?!/))*+\\*/\\s+)?(?:^@[^\\n]*\\n(?:^ [^\\n]*\\n|^\\}\\)\\n)*)*^public (?:abstract |final |sealed )*"
                    + "(?:class|record|interface|enum|@interface) (\\w+)",
            Pattern.MULTILINE);

    @Test
    void every_public_type_says_what_it_is() throws IOException {
        var silent = new ArrayList<String>();
        var types = 0;

        for (var file : sources()) {
            var matcher = PUBLIC_TYPE.matcher(Files.readString(file));
            while (matcher.find()) {
                types++;
                if (matcher.group(1) == null) {
                    silent.add(matcher.group(2));
                }
            }
        }

        assertEquals(List.of(), silent);
        assertTrue(types > 100, "found only " + types);
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        var packages = sources().stream().map(Path::getParent).distinct().toList();

        var silent = packages.stream()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();

        assertEquals(List.of(), silent);
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
