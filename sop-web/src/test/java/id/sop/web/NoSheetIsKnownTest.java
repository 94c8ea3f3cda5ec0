package id.sop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sheet is the program: a page, bean or text that knows a sheet by its code would be a second one. */
class NoSheetIsKnownTest {

    @Test
    void no_page_no_bean_and_no_text_knows_the_code_of_a_sheet() throws IOException {
        List<String> codes = codes();

        var offences = Stream.of("target/classes", "src/main/webapp")
                .flatMap(folder -> filesIn(Path.of(folder)))
                .filter(file -> codes.stream().anyMatch(text(file)::contains))
                .map(Path::toString)
                .toList();

        assertEquals(List.of(), offences);
    }

    private static List<String> codes() throws IOException {
        try (var index = NoSheetIsKnownTest.class.getResourceAsStream("/sop/index.txt")) {
            var codes = new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(name -> name.replaceAll(".*/|\\.xml$", ""))
                    .toList();
            assertFalse(codes.isEmpty());
            return codes;
        }
    }

    private static Stream<Path> filesIn(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
