package id.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sheet is the program: a class that knows a sheet by its code would be a second one. */
class NoSheetIsKnownTest {

    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void no_class_knows_the_code_of_a_sheet() throws IOException {
        List<String> codes = codes();

        try (var files = Files.walk(CLASSES)) {
            var offences = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> codes.stream().anyMatch(text(file)::contains))
                    .map(Path::toString)
                    .toList();
            assertEquals(List.of(), offences);
        }
    }

    private static List<String> codes() throws IOException {
        var codes = Files.readAllLines(CLASSES.resolve("sop/index.txt")).stream()
                .filter(line -> !line.isBlank())
                .map(name -> name.replaceAll(".*/|\\.xml$", ""))
                .toList();
        assertFalse(codes.isEmpty());
        return codes;
    }

    /** Constants of a class file are UTF-8, and codes are ASCII. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
