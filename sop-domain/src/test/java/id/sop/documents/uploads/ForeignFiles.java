package id.sop.documents.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.shared.DomainException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of others, such as the test files of programs that show PDFs; only with {@code -Pforeign}. What becomes of each stands in {@code target/foreign.txt}. */
class ForeignFiles {

    private static final String FAILED = "FAILED";

    private final FileCheck check = new FileCheck();

    @Test
    void each_file_is_accepted_or_refused_in_words() throws IOException {
        List<String> verdicts;
        try (var files = Files.walk(Path.of(System.getProperty("sop.foreign")))) {
            verdicts = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(this::verdict)
                    .toList();
        }
        Files.write(Path.of("target", "foreign.txt"), verdicts);

        assertEquals(
                List.of(),
                verdicts.stream().filter(verdict -> verdict.startsWith(FAILED)).toList());
    }

    private String verdict(Path file) {
        try {
            var stored = check.check(file.getFileName().toString(), Files.readAllBytes(file));
            return stored.treatment() + " " + file;
        } catch (DomainException refusal) {
            return refusal.getMessage() + " " + file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException failure) {
            return FAILED + " " + file + " " + failure;
        }
    }
}
